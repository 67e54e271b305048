import { expectAccessible } from './accessible';
import { expect, test } from './test';

test('in play a wrong name is put right, and whoever was taken out by mistake comes back to their seat', async ({
  table,
}) => {
  const ida = await table.instructor({ session: process.env.E2E_SESSION });
  const pin = await ida.opensAWorkshop({ title: 'People in play', scenario: 'seat-taken', teams: 1 });
  const ada = await table.player('Ada');
  const bo = await table.player('Bo', { language: 'da' });
  for (const one of [ada, bo]) await one.joins(pin);
  await ida.starts();
  for (const one of [ada, bo]) await one.isInTheWarRoom();

  const people = await ida.opensThePeopleOf('A');
  await expectAccessible(ida.page);
  await people.renames('Ada', 'Adele');
  await expect(people.dialog.getByText('Adele')).toBeVisible();

  await people.takesOut('Bo');
  await expect(bo.page.getByRole('alert').filter({ hasText: bo.t('errors.seat-removed') })).toBeVisible();
  await expect(bo.page.getByText(bo.t('play.farewell.removedHint'))).toBeVisible();
  await expectAccessible(bo.page);
  const out = people.dialog.getByRole('region', { name: ida.t('instructor.lobby.removedTitle') });
  await out.getByRole('button', { name: ida.t('instructor.lobby.letBackOf', { name: 'Bo' }) }).click();
  await expect(out).toHaveCount(0);
  await bo.page.getByRole('button', { name: bo.t('play.farewell.tryAgain') }).click();
  await bo.isInTheWarRoom();

  const lock = people.dialog.getByRole('switch', { name: ida.t('instructor.lobby.lock') });
  await lock.click();
  await expect(lock).toBeChecked();
  const stranger = await table.player('Cy');
  await stranger.page.goto(`/join/${pin}`);
  await expect(stranger.page.getByText(stranger.t('join.screen.locked')).first()).toBeVisible();
});

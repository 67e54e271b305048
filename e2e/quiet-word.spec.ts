import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('a hand goes up, a quiet word goes to one team, and the instructor sees what a seat sees', async ({
  table,
}) => {
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'A quiet word', scenario: 'seat-taken', teams: 2 });
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();
  await tom.faces(decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer'));
  await tom.raisesAHand();
  await ida.sees('Tom, team B');
  await ida.writesTo('B', 'Hear Legal before you vote.');
  await tom.seesThat('Hear Legal before you vote.');
  await expect(mara.page.getByText('Hear Legal before you vote.')).toBeHidden();
  for (const { page } of [ida, tom]) await expectAccessible(page);

  const seat = await ida.looksAt('Tom', 'B');
  await expect(seat.getByText('You’re seeing what Tom')).toBeVisible();
  await expect(seat.getByText('Hear Legal before you vote.').first()).toBeVisible();
  const box = seat.getByRole('textbox', { name: tom.t('play.chat.write') });
  await box.fill('not from Tom');
  await box.press('Enter');
  await expect(seat.getByText(tom.t('errors.only-watching')).first()).toBeVisible();
  await expectAccessible(seat);
  await expect(tom.page.getByText('not from Tom')).toBeHidden();

  await ida.lowersTheHandOf('Tom');
  await expect(tom.page.getByText(tom.t('play.hand.up'))).toBeHidden();
});

import { expectAccessible } from './accessible';
import { instructorAt } from './people/instructor';
import { expect, test } from './test';

const session = process.env.E2E_SESSION;

/** Two helpers by link, one of whom may act and one who may not; then the lead goes round and comes back. */
test('an owner invites a co-instructor and an observer, and hands the lead over and back', async ({
  table,
}) => {
  const title = 'Three at the desk';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title, scenario: 'seat-taken', teams: 1 });
  await ida.opensTheStaff();
  await expectAccessible(ida.page);
  const forJonas = await ida.makesALink('co-instructor');
  const forOlga = await ida.makesALink('observer');

  const jonas = await table.colleague();
  await jonas.page.goto(forJonas);
  await expect(jonas.page.getByText(jonas.t('staff.permission.run-round'))).toBeVisible();
  await expectAccessible(jonas.page);
  await jonas.accepts(forJonas, 'Jonas', 'co-instructor');
  await jonas.seesTheConsole(title);
  const olga = await table.colleague({ language: 'da', device: 'laptop' });
  await olga.accepts(forOlga, 'Olga', 'observer');
  await olga.watches(title);
  await ida.sees('Jonas');
  await ida.closesTheDialog();

  const mara = await table.player('Mara');
  await mara.joins(pin);
  await ida.addsSimulatedPlayers();
  await ida.starts();
  await olga.seesTheTeams();
  await jonas.pauses();
  await olga.seesThePause();
  await olga.hasNothingToPress();
  await olga.keepsANote('De tøver');
  await expectAccessible(olga.page);
  await expect(mara.page.getByText('De tøver')).toHaveCount(0);

  await ida.opensTheStaff();
  await ida.handsOverTo('Jonas');
  await ida.seesWhoLeads('Jonas');
  await ida.takesTheLeadBack();
  await jonas.seesWhoLeads('Ida Instructor');
  const forTablet = await ida.makesALink('lead');
  const tablet = await table.colleague({ device: 'phone' });
  await tablet.accepts(forTablet, 'Ida on the tablet', 'handsOver');
  await jonas.seesWhoLeads('Ida on the tablet');
  await tablet.page.context().close();
  await jonas.page.getByRole('status').filter({ hasText: 'Ida on the tablet' }).waitFor();
  await jonas.takesTheLead();
  await ida.seesWhoLeads('Jonas');

  const host = instructorAt(jonas.page, jonas.t);
  await host.endsTheRound();
  await jonas.page.getByRole('button', { name: jonas.t('exports.action') }).click();
  const files = jonas.page.getByRole('dialog');
  await files.getByLabel(jonas.t('exports.kind')).selectOption('json');
  const started = jonas.page.waitForEvent('download');
  await files.getByRole('button', { name: jonas.t('exports.download'), exact: true }).click();
  expect((await started).suggestedFilename()).toMatch(/\.json$/);
  await expect(olga.page.getByRole('heading', { name: olga.t('debrief.outcome.title') })).toBeVisible();

  await ida.opensTheStaff();
  await ida.sendsAway('Olga');
  await olga.isSentAway();
});

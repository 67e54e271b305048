import { expectBarsFit } from './narrow';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;
const title = 'Donaudampfschifffahrtsgesellschaft';

test('at 320 pixels nothing in a bar lies over anything else, for everybody in a round', async ({
  table,
}) => {
  test.setTimeout(240_000);
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title, scenario: 'seat-taken', teams: 1 });
  await expectBarsFit(ida.page);
  await ida.opensTheStaff();
  const forOlga = await ida.makesALink('observer');
  await ida.closesTheDialog();
  const olga = await table.colleague({ language: 'da', device: 'laptop' });
  await olga.accepts(forOlga, 'Olga', 'observer');
  const mara = await table.player('Mara', { language: 'da' });
  await mara.joins(pin);
  await expectBarsFit(mara.page);
  await expectBarsFit(olga.page);
  await ida.starts();
  await mara.isInTheWarRoom();
  await olga.seesTheTeams();
  for (const { page } of [ida, olga, mara]) await expectBarsFit(page);
  await ida.pauses();
  await olga.seesThePause();
  for (const { page } of [ida, olga, mara]) await expectBarsFit(page);
  await ida.endsTheRound();
  await mara.seesTheDebrief();
  for (const { page } of [ida, olga, mara]) await expectBarsFit(page);
  for (const path of ['/instructor', '/instructor/workshops/new', '/instructor/results']) {
    await ida.page.goto(path);
    await expect(ida.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectBarsFit(ida.page);
  }
});

test('at 320 pixels the bar of a practice round has room for everything', async ({ table }) => {
  const words = await scenarioIn('seat-taken', 'da');
  const kim = await table.player('Kim', { language: 'da' });
  await kim.opensPractice(words.title);
  await expectBarsFit(kim.page);
  await kim.startsTheClock();
  await kim.faces(decisionIn(words, 'gate-offer'));
  await expectBarsFit(kim.page);
});

for (const path of [
  '/',
  '/join',
  '/practice',
  '/privacy',
  '/how-it-scores',
  '/help',
  '/verify',
  '/instructor/sign-in',
]) {
  test(`at 320 pixels the bar of ${path} has room for everything`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await expectBarsFit(page);
  });
}

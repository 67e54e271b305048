import { expectHoldsOtherLanguages } from './other-languages';
import { debriefingOn } from './people/debriefing';
import { test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('a language 40 % longer, and one from right to left, hold from the landing page to the debrief', async ({
  table,
}) => {
  const words = await scenarioIn('seat-taken', 'en');
  const gate = decisionIn(words, 'gate-offer');
  const kim = await table.player('Kim');
  await kim.page.goto('/');
  await expectHoldsOtherLanguages(kim.page, 'landing');
  await kim.opensPractice(words.title);
  await expectHoldsOtherLanguages(kim.page, 'practice lobby');
  await kim.page.reload();
  await kim.startsTheClock();
  await kim.leavesTheFirstMinute();
  await kim.faces(gate);
  await expectHoldsOtherLanguages(kim.page, 'decision');
  await kim.page.reload();
  await kim.decides(gate.responses['hold-the-doors']?.label ?? '');
  await kim.seesOutcome(gate, 'hold-the-doors');
  await expectHoldsOtherLanguages(kim.page, 'reveal');
  await kim.page.reload();
  for (const tab of ['feed', 'desk', 'intel'] as const) {
    await kim.goesTo(tab);
    await expectHoldsOtherLanguages(kim.page, tab);
    await kim.page.reload();
  }
  await kim.endsPractice();
  await kim.seesTheDebrief();
  await debriefingOn(kim.page, kim.t).opens(kim.t('debrief.decisions.title'));
  await expectHoldsOtherLanguages(kim.page, 'debrief');
});

test('a language 40 % longer, and one from right to left, hold at the desk of an instructor', async ({
  table,
}) => {
  const ida = await table.instructor({ session });
  await ida.opensAWorkshop({ title: 'Autumn training', scenario: 'seat-taken', teams: 3 });
  const console = ida.page.url();
  for (const path of [
    '/instructor',
    '/instructor/workshops/new',
    '/instructor/people',
    '/instructor/account',
  ]) {
    await ida.page.goto(path);
    await ida.page.getByRole('heading').first().waitFor();
    await expectHoldsOtherLanguages(ida.page, path);
  }
  await ida.page.goto(console);
  await ida.page.getByRole('heading', { level: 1 }).first().waitFor();
  await expectHoldsOtherLanguages(ida.page, 'lobby of the console');
});

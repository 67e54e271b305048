import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('alone, with the keyboard: what if, and the feed of any minute', async ({ table }) => {
  const words = await scenarioIn('seat-taken', 'da');
  const gate = decisionIn(words, 'gate-offer');
  const kim = await table.player('Kim', { language: 'da', device: 'laptop' });
  await kim.opensPractice(words.title);
  await kim.startsTheClock();
  await kim.faces(gate);
  await kim.decides(gate.responses['hold-the-doors']?.label ?? '');
  await kim.seesOutcome(gate, 'hold-the-doors');
  // A minute of play makes a curve.
  await kim.faces(decisionIn(words, 'first-words'));
  await kim.endsPractice();
  await kim.seesTheDebrief();
  const look = debriefingOn(kim.page, kim.t);

  await look.asksWhatIfByKeyboard();
  await look.seesBothCurves();
  await look.scrubsBack(1);
  await expect(look.feedThen.getByRole('article').first()).toBeVisible();
  const late = await look.momentUnderTheFinger();
  const lines = await look.feedThen.getByRole('article').count();
  await look.scrubsBack(100);
  await expect.poll(look.momentUnderTheFinger).not.toBe(late);
  await expect.poll(() => look.feedThen.getByRole('article').count()).toBeLessThan(lines);
  await expectAccessible(kim.page);
});

test('the board, the plan and the survey go from phones to the console and the wall, which phones follow', async ({
  table,
}) => {
  const scenario = await scenarioIn('seat-taken', 'en');
  const gate = decisionIn(scenario, 'gate-offer');
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Hot wash', scenario: 'seat-taken', teams: 2 });
  const wall = await table.projector(await ida.projectorAddress());
  const mara = await table.player('Mara');
  const signe = await table.player('Signe', { language: 'da' });
  await mara.joins(pin);
  await signe.joins(pin);
  await ida.starts();
  await mara.faces(gate);
  await ida.closesTheDecisions();
  await ida.endsTheRound();
  await mara.seesTheDebrief();
  await signe.seesTheDebrief();
  const [phone, other] = [debriefingOn(mara.page, mara.t), debriefingOn(signe.page, signe.t)];
  const host = debriefingOn(ida.page, ida.t);

  await test.step('cards and dots', async () => {
    await phone.writesACard('keep', 'We asked before we answered');
    await other.writesACard('change', 'Ingen læste henvendelserne');
    await phone.seesTheCard('Ingen læste henvendelserne');
    await other.givesADot('We asked before we answered', 1);
    await phone.givesADot('We asked before we answered', 2);
    await host.showsInTheRoom('board');
    await wall.shows('We asked before we answered');
    await host.hidesTheCard('Ingen læste henvendelserne');
    await phone.missesTheCard('Ingen læste henvendelserne');
    await expectAccessible(mara.page);
  });

  await test.step('a card becomes a line of the plan', async () => {
    await host.plansTheCard('We asked before we answered');
    await host.namesTheOwner('Mette');
    await other.seesInThePlan('Mette');
  });

  await test.step('two have answered: the instructor knows that, and no more', async () => {
    await phone.answersTheSurvey(5, 'More time');
    await other.answersTheSurvey(4, 'Mere tid');
    await host.seesInTheSurvey(ida.t('debrief.survey.answered', { count: 2, people: 2 }));
    await host.knowsNothingOfTheSurvey('More time');
    await expectAccessible(ida.page);
  });

  await test.step('the wall goes on, a phone follows, and looks around again', async () => {
    await phone.follows();
    await wall.page.keyboard.press('Home');
    await wall.shows(wall.t('projector.story.ending.storm'));
    await phone.seesOnly(mara.t('debrief.outcome.title'));
    await wall.page.keyboard.press('ArrowRight');
    await wall.shows(wall.t('projector.story.outcome'));
    await wall.page.keyboard.press('ArrowRight');
    await phone.seesOnly(mara.t('debrief.curves.title'));
    await expectAccessible(mara.page);
    await phone.looksAround();
    await phone.seesTheCard('We asked before we answered');
    await host.showsInTheRoom('what-if');
    await wall.shows(wall.t('debrief.whatIf.hintRoom'));
    await wall.page.keyboard.press('1');
    await wall.shows(wall.t('debrief.whatIf.modelShort'));
    await expectAccessible(wall.page);
  });
});

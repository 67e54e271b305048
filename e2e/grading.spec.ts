import { expectAccessible } from './accessible';
import { debriefingOn } from './people/debriefing';
import { gradingOn } from './people/grading';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

test('two players write, marks appear, the instructor overrules one and grades; a reload loses nothing', async ({
  table,
}) => {
  const words = await scenarioIn('seat-taken', 'en');
  const gate = decisionIn(words, 'gate-offer');
  const objective = words.rubric?.teamwork?.title ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({ title: 'Grading', scenario: 'seat-taken', teams: 1 });
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await ida.starts();

  await mara.faces(gate);
  await mara.writes(gate.ask ?? '', 'We are sorry. This is our mistake.');
  await tom.writes(gate.ask ?? '', 'Nobody wants to move, and we have no plan.');
  await tom.seesThat('We are sorry. This is our mistake.');
  await mara.page.reload();
  await mara.faces(gate);
  await mara.hasWritten(gate.ask ?? '', 'We are sorry. This is our mistake.');
  await expectAccessible(mara.page);

  const grading = gradingOn(ida.page, ida.t);
  await grading.pinsATag();
  await grading.notes('Mara wrote before she read');
  await expectAccessible(ida.page);
  await mara.picks(gate.responses['raise-offer']?.label ?? '');
  await mara.locks();
  await ida.endsTheRound();

  await grading.opensTheGrading();
  await grading.choosesTheDecision(gate.question);
  await grading.reads('our mistake');
  await grading.reads('Mara wrote before she read');
  await grading.seesTheMark('responsibility', true);
  await grading.seesTheMark('jargon', false);
  await grading.overrules('responsibility');
  await grading.seesTheMark('responsibility', false);
  await grading.seesBoth('responsibility');
  await grading.grades(objective, 3);
  await grading.comments('Say it in the first sentence.');
  await expectAccessible(ida.page);

  await ida.page.reload();
  await grading.opensTheGrading();
  await grading.choosesTheDecision(gate.question);
  await grading.seesTheMark('responsibility', false);
  await grading.seesTheGrade(objective, 3);
  await expect(mara.page.getByText('Say it in the first sentence.')).toHaveCount(0);
  await grading.showsTheGrades();
  await debriefingOn(mara.page, mara.t).opens(mara.t('debrief.rubric.own'));
  await mara.seesThat('Say it in the first sentence.');
  await expectAccessible(mara.page);

  await test.step('an observer grades the same moment, and both see how far they agree', async () => {
    await ida.closesTheDialog();
    await ida.opensTheStaff();
    const link = await ida.makesALink('observer');
    await ida.closesTheDialog();
    const olga = await table.colleague({ device: 'laptop' });
    await olga.accepts(link, 'Olga', 'observer');
    const hers = gradingOn(olga.page, olga.t);
    await hers.opensTheGrading();
    await hers.choosesTheDecision(gate.question);
    await hers.grades(objective, 1);
    const difference = new RegExp(`Team A, ${objective}.*: (3 against 1|1 against 3)`);
    await expect(olga.page.getByText(difference)).toBeVisible();
    await grading.opensTheGrading();
    await ida.sees(difference);
  });
});

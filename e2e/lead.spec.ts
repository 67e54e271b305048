import { expectAccessible } from './accessible';
import { expect, test } from './test';
import { decisionIn, scenarioIn } from './words';

const session = process.env.E2E_SESSION;

/** It opens after seven seconds of play, and stays open for a minute. */
const untilTheGateAsks = 8_000;

test('the instructor pauses, goes on, gives more time and closes the vote; the room follows', async ({
  table,
}) => {
  const gate = decisionIn(await scenarioIn('seat-taken', 'en'), 'gate-offer');
  const choice = gate.responses['raise-offer']?.label ?? '';
  const ida = await table.instructor({ session });
  const pin = await ida.opensAWorkshop({
    title: 'In the lead',
    scenario: 'seat-taken',
    teams: 1,
    timed: true,
  });
  const wall = await table.projector(await ida.projectorAddress());
  await wall.showsThePin(pin);
  await expectAccessible(wall.page);
  const mara = await table.player('Mara');
  const tom = await table.player('Tom', { device: 'laptop' });
  await mara.joins(pin);
  await tom.joins(pin);
  await wall.shows('Mara');
  await table.time.passes(0);
  await ida.starts();
  await table.time.passes(untilTheGateAsks);
  await mara.seesThat(gate.question.trim());
  await wall.shows(wall.t('projector.play.decided', { done: 0, teams: 1 }));

  await ida.pauses();
  await mara.seesThat(mara.t('play.paused.byInstructor'));
  await wall.shows(wall.t('projector.play.paused'));
  await expect(mara.page.getByRole('radio', { name: choice })).toBeVisible();
  await mara.picks(choice);
  await expect(
    mara.page.getByRole('button', { name: mara.t('play.decision.vote'), exact: true }),
  ).toBeDisabled();
  await expectAccessible(mara.page);
  await expectAccessible(ida.page);
  const before = await mara.secondsLeft();

  await ida.resumes();
  await mara.votes(choice);
  await ida.givesMoreTime();
  await ida.pauses();
  await mara.seesThat(mara.t('play.paused.byInstructor'));
  await expect.poll(mara.secondsLeft).toBeGreaterThan(before);
  await ida.resumes();
  await wall.shows(wall.t('projector.play.votesOf', { voted: 1, present: 2 }));
  await expectAccessible(wall.page);

  await ida.closesTheDecisions();
  await Promise.all([mara.seesOutcome(gate, 'raise-offer'), wall.shows(choice)]);
  await expectAccessible(wall.page);
});

test('the instructor adds simulated players and rehearses alone', async ({ table }) => {
  const ida = await table.instructor({ session });
  await ida.opensAWorkshop({ title: 'Rehearsal', scenario: 'happy-to-help', teams: 2 });
  await ida.addsSimulatedPlayers();
  await ida.sees('6 people');
  await ida.starts();
  await ida.sees('3 people, all here');
  await ida.endsTheRound();
});

import type { Inputs } from '../replay/inputs';
import type { Round, Team } from '../round';
import { startReputation } from '../view/shared';
import { planOf } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { playingOf } from './playing';
import { run } from './run';
import { type Outcome, perGroup, weighted, worths } from './score';
import type { DebriefDecision, Effect, TeamDebrief } from './types';

const tenth = (value: number) => Math.round(value * 10) / 10;

/** One team's part of the debrief. Its world is played again from the log, once as it was and once without each decision. */
export function debriefTeam(round: Round, team: Team, inputs: Inputs, everyTicks: number): TeamDebrief {
  const { storm, playing } = playingOf(round, team, inputs);
  const played = run(storm, playing, everyTicks, team.priorities);
  const idle = run(storm, { ...playing, choices: {}, hands: [] }, 0, team.priorities);
  const decisions = team.world.resolved.map((one): DebriefDecision => {
    const { [one.decisionId]: _taken, ...others } = playing.choices;
    const without = run(storm, { ...playing, choices: others }, 0, team.priorities);
    return decisionOf(round, team, one, effect(played.outcome, without.outcome, team));
  });
  const score =
    weighted(worths(played.outcome), team.priorities) - weighted(worths(idle.outcome), team.priorities);
  const explained = decisions.reduce((sum, one) => sum + one.effect.overall, 0);
  return {
    teamId: team.id,
    index: team.index,
    names: team.seats.map((seat) => seat.nickname),
    priorities: team.priorities,
    curve: played.curve,
    decisions,
    outcome: {
      ...summary(round, team, played.outcome),
      score: tenth(score),
      interaction: tenth(tenth(score) - explained),
    },
    desk: deskCare(team.world),
    intel: intelUse(round, team.world),
  };
}

function effect(played: Outcome, without: Outcome, team: Team): Effect {
  const withIt = worths(played);
  const withoutIt = worths(without);
  const byGroup = perGroup((group) => tenth(withIt[group] - withoutIt[group]));
  return {
    overall: tenth(weighted(withIt, team.priorities) - weighted(withoutIt, team.priorities)),
    groups: byGroup,
  };
}

function decisionOf(round: Round, team: Team, one: Resolved, itsEffect: Effect): DebriefDecision {
  const plan = planOf(round.scenario);
  const intel = plan.decisions.get(one.decisionId)?.intel ?? [];
  return {
    decisionId: one.decisionId,
    responseId: one.responseId,
    ending: one.ending,
    openedP: one.openedP,
    resolvedP: one.resolvedP,
    minute: Math.round(one.minute),
    seconds: Math.round((one.resolvedP - one.openedP) / 1000),
    split: one.tally.split,
    confidence: one.tally.confidence,
    changedTheirMind: one.tally.changes,
    intel: intel.map((id) => ({
      id,
      role: plan.intel.get(id)?.role ?? 'lead',
      held: (team.world.intel[id]?.p ?? Number.POSITIVE_INFINITY) <= one.resolvedP,
      sharedBefore: one.knew.includes(id),
    })),
    effect: itsEffect,
  };
}

function summary(
  round: Round,
  team: Team,
  outcome: Outcome,
): Omit<TeamDebrief['outcome'], 'score' | 'interaction'> {
  const start = startReputation(round.scenario);
  return {
    end: tenth(
      weighted(
        perGroup((group) => outcome[group].end),
        team.priorities,
      ),
    ),
    after30Days: tenth(
      weighted(
        perGroup((group) => outcome[group].after30Days),
        team.priorities,
      ),
    ),
    average: tenth(
      weighted(
        perGroup((group) => outcome[group].average),
        team.priorities,
      ),
    ),
    byGroup: perGroup((group) => ({
      start: start[group],
      end: tenth(outcome[group].end),
      after30Days: tenth(outcome[group].after30Days),
    })),
  };
}

/** Desk care: how many came and were answered, how well the answers fitted (-1..1), and the wait of the middle one. */
function deskCare({ answered, enquiriesArrived }: World): TeamDebrief['desk'] {
  const waits = answered.map((one) => one.waitedMs).sort((a, b) => a - b);
  const fit = answered.length === 0 ? 0 : answered.reduce((sum, one) => sum + one.fit, 0) / answered.length;
  return {
    answered: answered.length,
    arrived: enquiriesArrived,
    fit: Math.round(fit * 100) / 100,
    medianWaitSeconds: Math.round((waits[Math.floor(waits.length / 2)] ?? 0) / 1000),
  };
}

/** [I4] Intel is used in time when it was shared before a decision that it matters for. */
function intelUse({ scenario }: Round, world: World): TeamDebrief['intel'] {
  const held = Object.entries(world.intel);
  const inTime = held.filter(([id]) => world.resolved.some((one) => one.knew.includes(id)));
  const relevant = scenario.structure.intel.length;
  return {
    held: Math.min(held.length, relevant),
    shared: held.filter(([, one]) => one.sharedP !== null).length,
    usedInTime: inTime.length,
  };
}

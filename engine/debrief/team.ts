import { hundredth, overall, tenth } from '../figures';
import { perGroup } from '../per-group';
import type { Inputs } from '../replay/inputs';
import type { Round, Team } from '../round';
import { startReputation } from '../view/shared';
import { pictureOnCard } from '../world/card-pictures';
import { type Plan, planOf } from '../world/plan';
import type { Resolved, World } from '../world/world';
import { bestAnswer } from './best-answer';
import { doubtOf } from './doubt';
import { minus, noEffect } from './effect';
import { playingOf } from './playing';
import { type Beginnings, run } from './run';
import type { GroupOutcome, Outcome } from './score';
import { subScoresOf } from './sub-scores';
import { teamworkOf } from './teamwork';
import type { DebriefDecision, TeamDebrief } from './types';
import { explainAll, type Moments, notingMoments, type Played, waterfall } from './why';

/** One team's part of the debrief. Its world is played again from the log, once as it was and once without each decision. */
export function debriefTeam(round: Round, team: Team, inputs: Inputs, everyTicks: number): TeamDebrief {
  const { storm, playing } = playingOf(round, team, inputs);
  const moments: Moments = {};
  const beginnings: Beginnings = new Map();
  const around = notingMoments(storm, moments);
  const played = run(storm, { ...playing, around }, everyTicks, team.priorities, {
    note: beginnings,
  });
  const asPlayed: Played = { storm, playing, run: played, beginnings, moments };
  const explained = explainAll(asPlayed, team);
  const decisions = played.world.resolved.map(
    (one, place): DebriefDecision => ({
      ...decisionOf(round, team, one),
      ...(explained[place] ?? { effect: noEffect, terms: [] }),
      ...bestAnswer(asPlayed, one, team),
      offered: moments[one.decisionId]?.offered ?? [],
      expected: moments[one.decisionId]?.expected ?? [],
    }),
  );
  const effects = decisions.map(({ effect }) => effect);
  const why = waterfall(asPlayed, effects, team);
  return {
    teamId: team.id,
    index: team.index,
    names: team.seats.map((seat) => seat.nickname),
    people: team.seats.filter(({ simulated }) => !simulated).length,
    priorities: team.priorities,
    curve: played.curve,
    after: played.after,
    decisions,
    outcome: {
      ...summary(round, team, played.outcome),
      score: why.score.overall,
      interaction: minus(why.score, effects).overall,
    },
    why,
    marks: subScoresOf(round, team, playing, played.world),
    desk: deskCare(team.world),
    intel: intelUse(round, team.world),
    teamwork: teamworkOf(round, team, played.world, playing.changes),
  };
}

type Explained = 'effect' | 'terms' | 'offered' | 'best' | 'expected';

function decisionOf(round: Round, team: Team, one: Resolved): Omit<DebriefDecision, Explained> {
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
      ...doubtOf(plan.intel.get(id)),
    })),
    ...handlingTold(one),
    ...placedTold(plan, one),
  };
}

/** [Q12] [Q14] Where and how it went out. */
function placedTold(
  plan: Plan,
  { decisionId, responseId, placement }: Resolved,
): Pick<DebriefDecision, 'placed'> {
  const response = plan.decisions.get(decisionId)?.responses.find(({ id }) => id === responseId);
  if (!placement || response?.audience !== 'public') return {};
  const { channels, form, tone } = placement;
  const picture = form === 'card' ? pictureOnCard(plan, decisionId, placement.picture) : null;
  return { placed: { channels, form, ...(tone && { tone }), ...(picture !== null && { picture }) } };
}

/** [J12] The way of an answer, taken apart. */
function handlingTold({
  openedP,
  resolvedP,
  handling,
}: Resolved): Pick<DebriefDecision, 'chain' | 'unchecked'> {
  const { chain, redlined, unchecked } = handling ?? {};
  const seconds = (from: number, to: number) => Math.round((to - from) / 1000);
  return {
    ...(unchecked && { unchecked }),
    ...(chain && {
      chain: {
        draft: seconds(openedP, chain.draftP),
        legal: chain.signedP === null ? null : seconds(chain.draftP, chain.signedP),
        lead: seconds(chain.signedP ?? chain.draftP, resolvedP),
        redlined: redlined === true,
      },
    }),
  };
}

function summary(
  round: Round,
  team: Team,
  outcome: Outcome,
): Omit<TeamDebrief['outcome'], 'score' | 'interaction'> {
  const start = startReputation(round.scenario);
  const all = (key: keyof GroupOutcome) =>
    tenth(
      overall(
        perGroup((group) => outcome[group][key]),
        team.priorities,
      ),
    );
  return {
    end: all('end'),
    after30Days: all('after30Days'),
    average: all('average'),
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
    fit: hundredth(fit),
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

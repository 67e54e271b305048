import type { Round, Team } from '../round';
import { wordsIn } from '../scenario';
import type { Inject } from '../scenario/structure';
import type { Role } from '../vocabulary';
import { ringMs, turnEnds, turnsOf } from '../world/calls';
import { planOf } from '../world/plan';
import type { CallView, SavedView } from './types';

/** [G2] [G3] The calls that have rung in a team; what is said reaches only the roles that they are for. */
export function callViews(round: Round, team: Team, language: string, roles: readonly Role[]): CallView[] {
  const { injects } = planOf(round.scenario);
  return team.world.feed.flatMap(({ n, source }) => {
    const inject = source.from === 'inject' ? injects.get(source.id) : undefined;
    if (inject?.kind !== 'call') return [];
    const ends = turnEnds(round.scenario, inject.id);
    return ends.length === 0 ? [] : [callView(round, team, inject, { n, language, roles, ends })];
  });
}

function callView(
  { scenario, p: now }: Round,
  { world }: Team,
  { id, persona, to }: Inject,
  { n, language, roles, ends }: { n: number; language: string; roles: readonly Role[]; ends: number[] },
): CallView {
  const answer = world.calls[id];
  const ringsToP = (world.happened[id] ?? 0) + ringMs;
  const yours = !to || to.some((role) => roles.includes(role));
  const since = answer?.accepted ? answer.p : null;
  const turns = since === null || !yours ? [] : turnsOf(scenario, id, language);
  return {
    n,
    caller: wordsIn(scenario, language).personas[persona]?.name ?? persona,
    yours,
    state: stateOf(answer, now < ringsToP),
    ringsToP,
    by: answer?.seatId ?? null,
    turns: turns.map(({ by, text }, i) => ({ by, text, p: (since ?? 0) + (ends[i - 1] ?? 0) })),
    endP: since === null ? null : since + (ends.at(-1) ?? 0),
  };
}

function stateOf(answer: { accepted: boolean } | undefined, inTime: boolean): CallView['state'] {
  if (answer) return answer.accepted ? 'taken' : 'declined';
  return inTime ? 'ringing' : 'missed';
}

/** [G1] Who saved which story; which ones there are, the feed tells. */
export function savedViews({ world }: Team): SavedView[] {
  return world.feed.flatMap(({ n, source }) => {
    const by = source.from === 'inject' ? world.saved[source.id] : undefined;
    return by ? [{ n, by }] : [];
  });
}

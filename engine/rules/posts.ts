import type { PlayerCommand } from '../command';
import { type Answer, accept, refuse } from '../result';
import { rings } from '../world/calls';
import { planOf } from '../world/plan';
import { goneP } from '../world/stories';
import { isUnseen, unwatched } from '../world/watching';
import type { Asking } from './asking';
import { isBusy } from './desk';

/** [G1] A story is kept by whoever saves it before it is gone. */
export function saveStory(asking: Asking, n: number): Answer {
  const { round, team, seat } = asking;
  const inject = injectOf(asking, n);
  const gone = inject && goneP(inject, team.world.happened[inject.id] ?? 0);
  if (!inject || gone === undefined) return refuse('no-such-thing');
  if (team.world.saved[inject.id]?.includes(seat.id)) return accept();
  if (round.p >= gone) return refuse('story-gone');
  return accept({ type: 'story-saved', seatId: seat.id, injectId: inject.id });
}

/** [G2] The first seat that it rings for takes or declines a call; who is busy can decline it only. */
export function answerCall(
  asking: Asking,
  { n, accept: taken }: Extract<PlayerCommand, { type: 'answer-call' }>,
): Answer {
  const { round, team, seat } = asking;
  const inject = injectOf(asking, n);
  if (!inject) return refuse('no-such-thing');
  const before = team.world.calls[inject.id];
  if (before) return before.seatId === seat.id ? accept() : refuse('call-over');
  if (!rings(round.scenario, team.world, inject.id, round.p)) return refuse('call-over');
  if (taken && isBusy(asking)) return refuse('seat-busy');
  return accept({ type: 'call-answered', seatId: seat.id, injectId: inject.id, accepted: taken });
}

/** The inject behind a line of the team's feed, if it is for this seat. */
function injectOf({ round, team, seat }: Asking, n: number) {
  const entry = team.world.feed[n - 1];
  const plan = planOf(round.scenario);
  if (!entry || isUnseen(plan, entry, unwatched(plan, team.world))) return undefined;
  const { source } = entry;
  const inject = source.from === 'inject' ? plan.injects.get(source.id) : undefined;
  const forSeat = !inject?.to || inject.to.some((role) => seat.roles.includes(role));
  return forSeat ? inject : undefined;
}

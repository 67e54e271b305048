import type { SeatId } from '../ids';
import type { Team } from '../round';
import type { Decision } from '../scenario/structure';
import { canAct } from './can-act';

/** [J10] Whether a response promises something that nobody was for who knows what can be done. `voter` is about to vote for it. */
export function isUnchecked(
  team: Team,
  decision: Decision | undefined,
  responseId: string | null,
  voter: SeatId | null,
): boolean {
  const response = decision?.responses.find(({ id }) => id === responseId);
  if (!response?.promise) return false;
  const knows = team.seats.filter((seat) => canAct(team, seat.roles, 'operations'));
  const votes = team.ballot?.votes ?? {};
  return !knows.some(({ id }) => id === voter || votes[id]?.responseId === responseId);
}

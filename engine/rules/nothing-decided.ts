import type { Round } from '../round';

/**
 * [S7] Whether somebody who practised needs no debrief: no decision came to its end, or only one that their own
 * end of the round closed without a vote.
 */
export function nothingDecided(round: Round): boolean {
  if (round.settings.kind !== 'practice') return false;
  const resolved = round.teams.flatMap(({ world }) => world.resolved);
  return resolved.every(({ responseId, ending }) => responseId === null && ending === 'closed-by-instructor');
}

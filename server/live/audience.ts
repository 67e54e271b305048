import type { Round } from '@/engine/round';
import { seatOf, teamOf } from '@/engine/rules/seats';
import type { Viewer } from '@/engine/view/types';
import { type Attached, feedIdOf } from './session';

/** Everybody who sees exactly the same: views are made and encoded once for them. `feedId` is null without a feed. */
export type Audience = { key: string; viewer: Viewer; feedId: string | null };

/** Which audience a connection belongs to now, an impersonation to that of the seat; undefined when its seat is gone. */
export function audienceOf(round: Round, session: Attached): Audience | undefined {
  if (!('seatId' in session)) {
    const { as, language } = session;
    return { key: `${round.id}.${as}.${language}`, viewer: { as, language }, feedId: null };
  }
  if (session.as === 'impersonation' && round.settings.worksCouncil) return undefined;
  const [team, seat] = [teamOf(round, session.seatId), seatOf(round, session.seatId)];
  if (!team || !seat) return undefined;
  const { roles, language } = seat;
  const feedId = feedIdOf(round, team.id, roles, language);
  return { key: feedId, viewer: { as: 'player', teamId: team.id, roles, language }, feedId };
}

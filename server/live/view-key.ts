import type { Round } from '@/engine/round';
import { seatOf, teamOf } from '@/engine/rules/seats';
import type { Viewer } from '@/engine/view/types';
import { feedIdOf, type InRound, type Session } from './session';

/** What connections have in common that see exactly the same view: it is made and encoded once for each `key`. `feedId` is null without a feed. */
export type ViewKey = { key: string; viewer: Viewer; feedId: string | null };

/** The view that a connection gets now, an impersonation that of the seat; undefined when its seat is gone. */
export function viewKeyOf(round: Round, session: Session<InRound>): ViewKey | undefined {
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

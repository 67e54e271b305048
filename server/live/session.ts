import type { Round, Team } from '@/engine/round';
import type { Role } from '@/engine/vocabulary';
import type { FeedPosition } from '@/wire/credentials';
import type { Rights } from '@/wire/permissions';

/** Somebody who runs or watches: `userId` is an account's or a colleague's id, and signs what they do in the log. */
type OfStaff = {
  userId: string;
  name: string;
  roundId: string;
  workshopId: string;
  language: string;
  /** reads an earlier round: is not taken along into the next one */
  stays: boolean;
  /** has an account; a colleague came by a link and has a key instead */
  hasAccount: boolean;
  /** the sign-in that opened this connection; null for a colleague */
  signInId: string | null;
};

type AnySession =
  | { as: 'guest' }
  | {
      as: 'player';
      seatId: string;
      roundId: string;
      /** null in practice */
      workshop: { id: string; title: string } | null;
      feed: FeedPosition | undefined;
      /** came by the seat's code, which others may have read */
      byCode: boolean;
    }
  | (OfStaff & { as: 'instructor'; rights: Exclude<Rights, 'observer' | 'reader'> })
  | (OfStaff & { as: 'observer'; rights: 'observer' })
  /** an instructor who looks at what a seat sees: asks for nothing, and is nobody in the room */
  | {
      as: 'impersonation';
      viewerId: string;
      hasAccount: boolean;
      signInId: string | null;
      seatId: string;
      roundId: string;
      workshopId: string;
      language: string;
    }
  | { as: 'projector'; roundId: string; workshopId: string; language: string };

/**
 * Who a connection is, as its credentials proved: all kinds, or those named as in `Session<'instructor'>`. Never what
 * somebody said of themselves, and nothing that a command holds. `roundId` is the workshop's current round, and changes
 * with the next one.
 */
export type Session<As extends AnySession['as'] = AnySession['as']> = Extract<AnySession, { as: As }>;

/** The kinds of session that watch a round: all but guests. */
export type InRound = Exclude<AnySession['as'], 'guest'>;

/** The one feed that a team's seats with these roles read in a language; a rewind, and a further channel, make another feed of it. */
export function feedIdOf(
  { id, rewinds: { times } }: Round,
  team: Pick<Team, 'id' | 'world'>,
  roles: readonly Role[],
  language: string,
): string {
  const further = Object.keys(team.world.watchedSince);
  return [id, team.id, language, ...roles, ...(times > 0 ? [times] : []), ...further].join('.');
}

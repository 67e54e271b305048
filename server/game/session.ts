import type { Role } from '../../engine/scenario/structure';
import type { FeedPosition } from '../protocol';

/** Who a connection is, as its credentials proved. The round is the workshop's current one; it changes with the next. */
export type Session =
  | { as: 'guest' }
  | {
      as: 'player';
      seatId: string;
      roundId: string;
      /** null in practice */
      workshop: { title: string } | null;
      feed: FeedPosition | undefined;
    }
  | {
      as: 'instructor';
      userId: string;
      roundId: string;
      workshopId: string;
      language: string;
      /** reads an earlier round: is not taken along into the next one */
      stays: boolean;
    }
  | { as: 'projector'; roundId: string; workshopId: string; language: string };

/** A connection that watches a round. */
export type Attached = Exclude<Session, { as: 'guest' }>;

/** The one feed that a team's seats with these roles read in a language. */
export function feedIdOf(roundId: string, teamId: string, roles: Role[], language: string): string {
  return [roundId, teamId, language, ...roles].join('.');
}

import type { Round } from '@/engine/round';
import { teamOf } from '@/engine/rules/seats';
import type { InRound, Session } from '../live/session';

/**
 * What somebody may do with annotations. `runs`: everything. `observes`: own notes and grades, and others' levels of what
 * they have rated too. `plays`: what is the team's, the board, the survey. `shows`: what stands on the projector. `id`
 * is what their own rows stand under.
 */
export type AnnotationRights =
  | { rights: 'runs'; id: string }
  | { rights: 'observes'; id: string }
  | { rights: 'plays'; id: string; teamId: string }
  | { rights: 'shows'; id: '' };

/** The one place that turns a session into rights over annotations; undefined when its seat is gone from the round. */
export function annotationRightsOf(round: Round, session: Session<InRound>): AnnotationRights | undefined {
  if (session.as === 'instructor') return { rights: 'runs', id: session.userId };
  if (session.as === 'observer') return { rights: 'observes', id: session.userId };
  if (session.as === 'projector') return { rights: 'shows', id: '' };
  // Nobody sees what somebody else writes by viewing as them.
  if (session.as === 'impersonation') return undefined;
  const team = teamOf(round, session.seatId);
  return team && { rights: 'plays', id: session.seatId, teamId: team.id };
}

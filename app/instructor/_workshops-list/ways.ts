import type { WorkshopItem } from '@/wire/lists';
import { can } from '@/wire/permissions';

/** The debrief of the last round that was played; null before there is one. */
export function debriefPath({ id, rounds }: WorkshopItem): string | null {
  const last = rounds.findLast((round) => round.endedAt !== null);
  return last ? `/instructor/workshops/${id}/rounds/${last.id}` : null;
}

/** A workshop that nobody can join any more leads to the debrief of its last round; for readers, every one does. */
export function wayTo(workshop: WorkshopItem): string | null {
  if (!can(workshop.rights, 'watch')) return debriefPath(workshop);
  const open = workshop.closedAt === null && workshop.archivedAt === null;
  return (open ? null : debriefPath(workshop)) ?? `/instructor/workshops/${workshop.id}`;
}

import type { Enquiry, Structure } from './structure';

/** [K6] What comes only because of an answer at the desk: further turns of a thread, and injects that show the reply. */
export type FromDesk = { turns: ReadonlySet<string>; screenshots: ReadonlySet<string> };

/** The ids of enquiries and injects that are named by a `next`; none of them comes by itself. */
export function fromDesk({ enquiries }: Pick<Structure, 'enquiries'>): FromDesk {
  const followUps = enquiries.flatMap(({ next }) => next ?? []);
  return {
    turns: new Set(followUps.flatMap(({ enquiry }) => enquiry ?? [])),
    screenshots: new Set(followUps.flatMap(({ inject }) => inject ?? [])),
  };
}

/** How many turns the longest thread has that begins with this enquiry; Infinity where it comes back to itself. */
export function turnsFrom(
  byId: ReadonlyMap<string, Enquiry>,
  id: string,
  before: readonly string[] = [],
): number {
  if (before.includes(id)) return Number.POSITIVE_INFINITY;
  const further = (byId.get(id)?.next ?? []).flatMap(({ enquiry }) => enquiry ?? []);
  return 1 + Math.max(0, ...further.map((one) => turnsFrom(byId, one, [...before, id])));
}

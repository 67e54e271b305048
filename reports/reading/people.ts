import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import type { Role } from '@/engine/vocabulary';

/** Somebody who played, also when the seat was taken away before the end; then without roles. */
export type Person = { nickname: string; roles: Role[] };

/** Everybody who had a seat, by its id. */
export function peopleOf({ round, log }: { round: Round; log: LogEntry[] }): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const { events } of log) {
    for (const event of events) {
      if (event.type !== 'seat-admitted' && event.type !== 'seat-renamed') continue;
      people.set(event.seatId, { nickname: event.nickname, roles: [] });
    }
  }
  for (const { id, nickname, roles } of round.teams.flatMap(({ seats }) => seats)) {
    people.set(id, { nickname, roles });
  }
  return people;
}

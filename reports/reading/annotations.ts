import type { Round } from '@/engine/round';
import { kinds } from '@/server/annotations/commands';
import type { Db } from '@/server/database/db';
import type { SomeAnnotations } from '@/wire/annotations';

/** Everything that was written about a round, as far as its instructors may read it. */
export async function annotationsOf(db: Db, round: Round): Promise<SomeAnnotations> {
  const all: SomeAnnotations = {};
  for (const part of await Promise.all(kinds.map((kind) => kind.read(db, round)))) Object.assign(all, part);
  const seen: SomeAnnotations = {};
  for (const kind of kinds) Object.assign(seen, kind.shown({ rights: 'runs', id: '' }, all, round));
  return seen;
}

import type { Round } from '@/engine/round';
import { kinds } from '@/server/annotations/commands';
import type { Db } from '@/server/database/db';
import type { SomePapers } from '@/wire/annotations';

/** Everything that was written about a round, as far as whoever leads it may read it. */
export async function papersOf(db: Db, round: Round): Promise<SomePapers> {
  const all: SomePapers = {};
  for (const part of await Promise.all(kinds.map((kind) => kind.read(db, round)))) Object.assign(all, part);
  const seen: SomePapers = {};
  for (const kind of kinds) Object.assign(seen, kind.shown({ rights: 'leads', id: '' }, all, round));
  return seen;
}

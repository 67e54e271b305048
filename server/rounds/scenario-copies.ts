import type { Scenario } from '@/engine/scenario';
import type { DbOrTransaction } from '../database/db';

/** Rounds in memory that share a copy share its object too; what nobody uses any more is let go. */
const inMemory = new Map<string, WeakRef<Scenario>>();

/** The scenario that a round was begun with, by the hash of its copy; undefined when there is none. */
export async function scenarioCopy(db: DbOrTransaction, hash: string): Promise<Scenario | undefined> {
  const known = () => inMemory.get(hash)?.deref();
  const before = known();
  if (before) return before;
  const [row] = await db.$queryRaw<{ content: Scenario }[]>`
    SELECT content FROM scenario_copy WHERE hash = ${hash}`;
  // Somebody else may have read it meanwhile.
  const content = known() ?? row?.content;
  if (content) inMemory.set(hash, new WeakRef(content));
  return content;
}

/** Removes the copies that no round refers to any more. Gives how many are gone. */
export async function clearScenarioCopies(db: DbOrTransaction): Promise<number> {
  return db.$executeRaw`
    DELETE FROM scenario_copy AS c
    WHERE NOT EXISTS (SELECT 1 FROM round AS r WHERE r.scenario_hash = c.hash)`;
}

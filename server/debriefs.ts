import { debriefWords } from '../engine/debrief/words';
import type { Db } from './db';
import type { DebriefMessage } from './protocol';
import { readRound } from './round-store';

/** A stored debrief for the instructor who led the round; undefined for everybody else, and before the round's end. */
export async function debriefOf(
  db: Db,
  { roundId, ownerId }: { roundId: string; ownerId: string },
  language: string,
): Promise<DebriefMessage | undefined> {
  const owned = await db.round.count({ where: { id: roundId, workshop: { ownerId } } });
  const stored = owned > 0 ? await readRound(db, roundId) : undefined;
  if (!stored?.debrief) return undefined;
  return { roundId, debrief: stored.debrief, words: debriefWords(stored.beginning.scenario, language) };
}

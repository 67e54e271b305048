import { debrief } from '../engine/debrief';
import type { Debrief } from '../engine/debrief/types';
import { debriefWords } from '../engine/debrief/words';
import type { Round } from '../engine/round';
import type { Db } from './db';
import type { EventLog } from './log';
import type { DebriefMessage } from './protocol';
import { readRound, storeDebrief } from './round-store';

/**
 * The debrief of an ended round: the stored one, or made from the log and stored, so that an old round opens unchanged
 * after the rules have moved on.
 */
export async function concludedDebrief(db: Db, log: EventLog, round: Round): Promise<Debrief> {
  const stored = await readRound(db, round.id);
  if (stored?.debrief) return stored.debrief;
  const made = debrief(round, await log.read(round.id));
  await storeDebrief(db, round.id, made);
  return made;
}

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

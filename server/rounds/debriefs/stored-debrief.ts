import { teamFigures } from '@/engine/debrief/team-figures';
import { debriefWords } from '@/engine/debrief/words';
import type { DebriefMessage } from '@/wire/downstream';
import type { Db } from '../../database/db';
import { canIn, type RequestCredentials } from '../../workshops/access';
import { readRound } from '../store';
import { saidToReaders } from './said-to-readers';

/** A stored debrief for those who ran or watched the round; undefined for everybody else, and before the round's end. */
export async function debriefOf(
  db: Db,
  { roundId, asker }: { roundId: string; asker: RequestCredentials },
  language: string,
): Promise<DebriefMessage | undefined> {
  const allowed = await canIn(db, { roundId }, asker, 'read-debrief');
  const stored = allowed ? await readRound(db, roundId) : undefined;
  if (!stored?.debrief) return undefined;
  const workshop = await db.workshop.findFirst({
    where: { rounds: { some: { id: roundId } } },
    select: { worksCouncil: true },
  });
  const debrief = workshop?.worksCouncil ? teamFigures(stored.debrief) : stored.debrief;
  return {
    roundId,
    debrief: saidToReaders(debrief),
    words: debriefWords(stored.beginning.scenario, language),
  };
}

import { playedOut } from '@/engine/earlier/index';
import { fewestPeople } from '@/engine/vocabulary';
import type { Db } from '../database/db';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import type { RecordTelling } from './actors';
import { type Lrs, sendStatements } from './lrs';
import { xapiStatements } from './statements';

type Sending = { db: Db; lrs: Lrs /** this installation's address */; homePage: string };

/**
 * Tells the store what was done in a round that is over, as it may be told now: whoever was erased meanwhile is in none of it.
 * Nothing where the round is gone. Throws while its debrief is being made, or the store does not take it.
 */
export async function sendRound({ db, lrs, homePage }: Sending, roundId: string): Promise<void> {
  const row = await db.round.findUnique({
    where: { id: roundId },
    select: {
      endedAt: true,
      workshop: { select: { worksCouncil: true } },
      homeworkTry: {
        select: {
          settled: true,
          player: { select: { id: true, name: true, homework: { select: { worksCouncil: true } } } },
        },
      },
    },
  });
  const stored = row && (await readRound(db, roundId));
  if (!row?.endedAt || !stored) return;
  const { workshop, homeworkTry } = row;
  if (!stored.debrief && !homeworkTry?.settled) throw new Error('the debrief is not ready');
  const log = await postgresLog(db).read(roundId);
  const round = await playedOut(stored.beginning, log);
  const player = homeworkTry?.player;
  const worksCouncil = workshop?.worksCouncil ?? player?.homework.worksCouncil ?? true;
  const alone = player && !worksCouncil ? aloneAs(player, homePage) : undefined;
  const played = { roundId, round, log, debrief: stored.debrief, endedAt: row.endedAt.getTime() };
  // Whoever plays homework alone is a team of one: in works-council mode nothing is told of it.
  const teamsFrom = worksCouncil ? fewestPeople : undefined;
  await sendStatements(lrs, xapiStatements(played, { homePage, alone, teamsFrom }));
}

function aloneAs(
  { id, name }: { id: string; name: string | null },
  homePage: string,
): RecordTelling['alone'] {
  return { objectType: 'Agent', account: { homePage, name: id }, ...(name !== null && { name }) };
}

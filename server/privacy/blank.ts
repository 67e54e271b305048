import { playedOut } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import {
  type Called,
  debriefCalled,
  withoutPersonalWords,
  withoutReasons,
} from '@/engine/round-file/personal';
import type { DbOrTransaction } from '../database/db';
import { postgresLog } from '../rounds/log';
import { lockRewriting, readRound, storeDebrief } from '../rounds/store';

/** Whose names and words go: certain seats, or everybody who is a person (then the instructor's reasons go too). */
export type Whose = { seatIds: string[] } | 'everybody';

/** A name and what stands in its place from now on. */
export type Renamed = { seatId: string; before: string; after: string };

/**
 * Takes names and own words out of a stored round: out of its log, line by line, and out of its debrief. What was done
 * stays, so the round replays to the same scores and has the same hash. In a transaction. Gives who was called what.
 */
export async function blankRound(db: DbOrTransaction, roundId: string, whose: Whose): Promise<Renamed[]> {
  await lockRewriting(db, roundId);
  const stored = await readRound(db, roundId);
  if (!stored) return [];
  const log = await postgresLog(db).read(roundId);
  const numbers = numbersIn(log);
  const called: Called = (seatId) => {
    const number = numbers.get(seatId);
    const goes = whose === 'everybody' || whose.seatIds.includes(seatId);
    return number === undefined || !goes ? undefined : `Player ${number}`;
  };
  const everybody = whose === 'everybody';
  const named = withoutPersonalWords(log, called);
  const bare = everybody ? withoutReasons(named) : named;
  await rewrite(db, roundId, log, bare);
  if (stored.debrief) {
    const debrief = debriefCalled(stored.debrief, await playedOut(stored.beginning, bare), !everybody);
    await storeDebrief(db, roundId, debrief);
  }
  return renamed(log, called);
}

/** People in the order in which they joined; simulated players keep their names. */
function numbersIn(log: LogEntry[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const event of log.flatMap(({ events }) => events)) {
    if (event.type !== 'seat-admitted' || event.simulated || numbers.has(event.seatId)) continue;
    numbers.set(event.seatId, numbers.size + 1);
  }
  return numbers;
}

/** All lines that are different, in one statement; their keys, times and authors stay. */
async function rewrite(
  db: DbOrTransaction,
  roundId: string,
  before: LogEntry[],
  after: LogEntry[],
): Promise<void> {
  const rows = after.filter(({ events }, i) => JSON.stringify(events) !== JSON.stringify(before[i]?.events));
  if (rows.length === 0) return;
  const changed = JSON.stringify(rows.map(({ seq, events }) => ({ seq, events })));
  await db.$executeRaw`
    UPDATE log_entry SET events = row.events
    FROM jsonb_to_recordset(${changed}::jsonb) AS row (seq int, events jsonb)
    WHERE log_entry.round_id = ${roundId} AND log_entry.seq = row.seq`;
}

function renamed(log: LogEntry[], called: Called): Renamed[] {
  return log.flatMap(({ events }) =>
    events.flatMap((event) => {
      if (event.type !== 'seat-admitted' && event.type !== 'seat-renamed') return [];
      const after = called(event.seatId);
      if (after === undefined || after === event.nickname) return [];
      return [{ seatId: event.seatId, before: event.nickname, after }];
    }),
  );
}

import { setImmediate as nextTurnOfTheLoop } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { playedOn, type RoundState, stateOf } from '@/engine/replay/checkpoint';
import type { Team } from '@/engine/round';
import type { Db } from '../database/db';
import type { LiveRound, ReplayedRound } from './live-round';
import { readLog } from './log';
import type { StoredRound } from './store';

/** How far (play ms) a round had come when it was last kept, and after how many rewinds: one more changes what was before. */
export type Kept = { p: number; rewinds: number };

/** A round as it was when it was kept, played on to the end of its log. */
export type PlayedOn = ReplayedRound & { from: RoundState };

/**
 * Rounds in the middle of their play, one state for each, from which a restart goes on. The log stays the truth: a state
 * that doesn't fit its round, its log or this code in every respect is never used.
 */
export type Checkpoints = {
  /** The round from its state and the lines since; undefined where the whole log has to be replayed. Rejects for a damaged state. */
  read: (stored: StoredRound) => Promise<PlayedOn | undefined>;
  /** Keeps the round as it is in place of the state before; nothing where its log has been rewritten since it was read. */
  keep: (live: Pick<LiveRound, 'id' | 'round' | 'seq' | 'rewrites'>) => Promise<void>;
};

/** Checkpoints in PostgreSQL, made by `code` and read by no other (docs/decisions/0044). */
export function openCheckpoints(db: Db, code: string): Checkpoints {
  return {
    read: async (stored) => {
      const row = await readRow(db, stored, code);
      if (!row) return undefined;
      const [from, since] = await Promise.all([
        unpacked(row.content),
        readLog(db, stored.beginning.id, row.seq),
      ]);
      const commandIds = [...row.commandIds, ...since.map(({ commandId }) => commandId)];
      const seq = since.at(-1)?.seq ?? row.seq;
      if (commandIds.length !== seq || !isOf(from, stored)) return undefined;
      const round = playedOn(stored.beginning, from, since);
      const recorded = new Map(commandIds.map((commandId, i) => [commandId, i + 1]));
      return round && { round, seq, recorded, from };
    },
    keep: async ({ id, round, seq, rewrites }) => {
      const content = await packed(stateOf(round));
      await db.$executeRaw`
        WITH same AS (SELECT id FROM round WHERE id = ${id} AND rewrites = ${rewrites} FOR SHARE)
        INSERT INTO round_checkpoint (round_id, seq, code, content)
        SELECT id, ${seq}, ${code}, ${content} FROM same
        ON CONFLICT (round_id) DO UPDATE
        SET seq = EXCLUDED.seq, code = EXCLUDED.code, content = EXCLUDED.content
        WHERE round_checkpoint.code <> EXCLUDED.code OR round_checkpoint.seq <= EXCLUDED.seq`;
    },
  };
}

/** Removes those of rounds that are over. Gives how many are gone. */
export async function clearCheckpoints(db: Db): Promise<number> {
  return db.$executeRaw`
    DELETE FROM round_checkpoint USING round WHERE round.id = round_id AND round.stage = 'ended'`;
}

type Row = { seq: number; content: Uint8Array; commandIds: string[] };

/** The state, and the ids of the commands that are in it; nothing when the log was rewritten since the round was read. */
async function readRow(db: Db, { beginning, rewrites }: StoredRound, code: string): Promise<Row | undefined> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT kept.seq, kept.content, COALESCE((
      SELECT json_agg(command_id ORDER BY seq) FROM log_entry
      WHERE log_entry.round_id = kept.round_id AND log_entry.seq <= kept.seq), '[]') AS "commandIds"
    FROM round_checkpoint kept JOIN round ON round.id = kept.round_id
    WHERE kept.round_id = ${beginning.id} AND kept.code = ${code} AND round.rewrites = ${rewrites}`;
  return rows[0];
}

function isOf(state: RoundState, { beginning }: StoredRound): boolean {
  const { id, seed, rules } = beginning;
  return state.id === id && state.seed === seed && state.rules === rules;
}

/** A line of JSON for the round and one for each team, so that the game goes on between them; then compressed, with a checksum. */
async function packed({ teams, ...rest }: RoundState): Promise<Uint8Array<ArrayBuffer>> {
  const lines = [JSON.stringify({ ...rest, teams: teams.length })];
  for (const team of teams) {
    await nextTurnOfTheLoop();
    lines.push(JSON.stringify(team));
  }
  const small = await promisify(gzip)(lines.join('\n'), { level: constants.Z_BEST_SPEED });
  return new Uint8Array(small);
}

/** Throws for what is damaged. */
async function unpacked(content: Uint8Array): Promise<RoundState> {
  const text = await promisify(gunzip)(content);
  const [first = '', ...lines] = text.toString('utf8').split('\n');
  const head: Omit<RoundState, 'teams'> & { teams: number } = JSON.parse(first);
  const teams: Team[] = [];
  for (const line of lines) {
    await nextTurnOfTheLoop();
    teams.push(JSON.parse(line));
  }
  if (teams.length !== head.teams) throw new Error(`a checkpoint of round ${head.id} lacks teams`);
  return { ...head, teams };
}

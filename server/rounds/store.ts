import { randomInt, randomUUID } from 'node:crypto';
import type { Debrief } from '@/engine/debrief/types';
import { undrawn } from '@/engine/drawn';
import { rulesOf } from '@/engine/earlier/index';
import { type Round, rulesVersion, type Settings } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import type { Ownership } from '../cluster/ownership';
import type { Db, DbOrTransaction } from '../database/db';
import { scenarioCopy } from './scenario-copies';

/** A round as the database keeps it: all that its replay needs besides the log. */
export type StoredRound = {
  /** before the first line of its log */
  beginning: Round;
  workshopId: string | null;
  horizon: number;
  debrief: Debrief | null;
  /** how often lines of its log have been rewritten */
  rewrites: number;
};

export type NewRound = {
  workshopId: string | null;
  scenario: Scenario;
  settings: Settings;
  teamCount: number;
  /** by chance when left out */
  seed?: number | undefined;
};

/**
 * Writes a new round in its lobby, with its own seed and a copy of the scenario, which is shared with the rounds that have
 * the very same. One statement: a copy can't be cleared away before its round is there. Gives the round's id.
 */
export async function storeRound(db: DbOrTransaction, given: NewRound): Promise<string> {
  const { workshopId, scenario, settings, teamCount, seed = randomInt(2 ** 31) } = given;
  const id = randomUUID();
  const kept = JSON.stringify({ ...settings, teamCount });
  await db.$executeRaw`
    WITH given AS (SELECT ${JSON.stringify(undrawn(scenario))}::jsonb AS content),
      copy AS (
        INSERT INTO scenario_copy (hash, content)
        SELECT encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), content FROM given
        ON CONFLICT (hash) DO UPDATE SET hash = EXCLUDED.hash RETURNING hash)
    INSERT INTO round (id, workshop_id, kind, scenario_slug, scenario_hash, seed, rules_version, settings, stage)
    SELECT ${id}, ${workshopId}, ${settings.kind}::round_kind, ${scenario.slug}, hash, ${seed}, ${rulesVersion},
      ${kept}::jsonb, 'lobby' FROM copy`;
  return id;
}

type Row = {
  workshopId: string | null;
  hash: string;
  seed: number;
  rules: number;
  settings: Settings & { teamCount: number };
  horizon: number;
  debrief: Debrief | null;
  rewrites: number;
};

/** The round with its id, by the rules that it was begun under; undefined when there is none. */
export async function readRound(db: DbOrTransaction, id: string): Promise<StoredRound | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT workshop_id AS "workshopId", scenario_hash AS hash, seed, rules_version AS rules, settings,
      horizon::float8 AS horizon, debrief, rewrites
    FROM round WHERE id = ${id}`;
  const scenario = row && (await scenarioCopy(db, row.hash));
  if (!row || !scenario) return undefined;
  const { teamCount, ...settings } = row.settings;
  const { workshopId, seed, rules, horizon, debrief, rewrites } = row;
  const beginning = (await rulesOf(rules)).begin({ id, scenario, seed, settings, teamCount });
  return { beginning, workshopId, horizon, debrief, rewrites };
}

type Horizon = { id: string; horizon: number };

/** Puts the horizons of many rounds further ahead in one statement, where they are owned; a horizon never moves back. */
export async function extendHorizons({ write }: Pick<Ownership, 'write'>, rows: Horizon[]): Promise<void> {
  const update = `
    UPDATE round SET horizon = GREATEST(round.horizon, row.horizon)
    FROM jsonb_to_recordset($1::jsonb) AS row (id text, horizon bigint)
    WHERE round.id = row.id`;
  const roundIds = rows.map(({ id }) => id);
  await write(roundIds, update, JSON.stringify(rows));
}

/** Notes for lists how far a round has come; the log is the truth. `at` is epoch ms. Nothing to do for an erased round. */
export async function noteStage(db: Db, id: string, stage: Round['stage'], at: number): Promise<void> {
  const when = new Date(at);
  await db.round.updateMany({ where: { id }, data: { stage } });
  if (stage === 'running') {
    await db.round.updateMany({ where: { id, startedAt: null }, data: { startedAt: when } });
  }
  if (stage === 'ended') await db.round.updateMany({ where: { id, endedAt: null }, data: { endedAt: when } });
}

/** Writes a debrief beside its round; false when the round has been erased. */
export async function storeDebrief(db: DbOrTransaction, id: string, debrief: Debrief): Promise<boolean> {
  const { count } = await db.round.updateMany({ where: { id }, data: { debrief } });
  return count > 0;
}

/**
 * Until the end of the transaction nobody else rewrites this round's log (names are taken out), and no debrief is stored
 * that was made of the log before.
 */
export async function lockRewriting(tx: DbOrTransaction, id: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`rewrite ${id}`}, 0))`;
}

/** Rounds that were under way when the server stopped. */
export async function unfinishedRounds(db: Db): Promise<string[]> {
  const rows = await db.round.findMany({ where: { stage: 'running' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

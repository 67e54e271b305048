import { randomInt, randomUUID } from 'node:crypto';
import { createRound } from '@/engine/create';
import type { Debrief } from '@/engine/debrief/types';
import { type Round, rulesVersion, type Settings } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import type { Db, DbOrTransaction } from '../database/db';

/** A round as the database keeps it: all that its replay needs besides the log. */
export type StoredRound = {
  /** before the first line of its log */
  beginning: Round;
  workshopId: string | null;
  horizon: number;
  debrief: Debrief | null;
};

export type NewRound = {
  workshopId: string | null;
  scenario: Scenario;
  settings: Settings;
  teamCount: number;
  /** by chance when left out */
  seed?: number | undefined;
};

/** Writes a new round in its lobby, with its own copy of the scenario and its own seed. Gives its id. */
export async function storeRound(db: DbOrTransaction, given: NewRound): Promise<string> {
  const { workshopId, scenario, settings, teamCount, seed = randomInt(2 ** 31) } = given;
  const id = randomUUID();
  await db.round.create({
    data: {
      id,
      workshopId,
      kind: settings.kind,
      scenarioSlug: scenario.slug,
      scenario,
      seed,
      rulesVersion,
      settings: { ...settings, teamCount },
      stage: 'lobby',
    },
  });
  return id;
}

type Row = {
  workshopId: string | null;
  scenario: Scenario;
  seed: number;
  rules: number;
  settings: Settings & { teamCount: number };
  horizon: number;
  debrief: Debrief | null;
};

export async function readRound(db: DbOrTransaction, id: string): Promise<StoredRound | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT workshop_id AS "workshopId", scenario, seed, rules_version AS rules, settings,
      horizon::float8 AS horizon, debrief
    FROM round WHERE id = ${id}`;
  if (!row) return undefined;
  const { teamCount, ...settings } = row.settings;
  const { workshopId, scenario, seed, rules, horizon, debrief } = row;
  const beginning = { ...createRound({ id, scenario, seed, settings, teamCount }), rules };
  return { beginning, workshopId, horizon, debrief };
}

/** Puts the horizons of many rounds further ahead in one statement; a horizon never moves back. */
export async function extendHorizons(db: Db, rows: { id: string; horizon: number }[]): Promise<void> {
  await db.$executeRaw`
    UPDATE round SET horizon = GREATEST(round.horizon, row.horizon)
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id text, horizon bigint)
    WHERE round.id = row.id`;
}

/** Notes for lists how far a round has come; the log is the truth. `at` is epoch ms. */
export async function noteStage(db: Db, id: string, stage: Round['stage'], at: number): Promise<void> {
  const when = new Date(at);
  await db.round.update({ where: { id }, data: { stage } });
  if (stage === 'running') {
    await db.round.updateMany({ where: { id, startedAt: null }, data: { startedAt: when } });
  }
  if (stage === 'ended') await db.round.updateMany({ where: { id, endedAt: null }, data: { endedAt: when } });
}

export async function storeDebrief(db: DbOrTransaction, id: string, debrief: Debrief): Promise<void> {
  await db.round.update({ where: { id }, data: { debrief } });
}

/** Rounds that were under way when the server stopped. */
export async function unfinishedRounds(db: Db): Promise<string[]> {
  const rows = await db.round.findMany({ where: { stage: 'running' }, select: { id: true } });
  return rows.map(({ id }) => id);
}

import { randomUUID } from 'node:crypto';
import type { Actor, Command } from '@/engine/command';
import { decide } from '@/engine/decide';
import { playedOut } from '@/engine/earlier/index';
import type { LogEntry, PreparedPost } from '@/engine/event';
import { evolve } from '@/engine/evolve';
import type { Round } from '@/engine/round';
import type { WorkshopChange } from '@/wire/forms/workshop';
import type { Db, DbOrTransaction } from '../database/db';
import { postgresLog } from '../rounds/log';
import { readRound, storeRound } from '../rounds/store';
import type { Scenarios } from '../scenarios';
import { ledBy, type StaffAccount } from './access';
import { carriedPeople, carriedPosts, carriedSettings } from './carry-over';
import { createWorkshop, freePin } from './workshops';

/** Which workshop, and who asks; to those who do not lead it there is no such workshop. */
export type Asking = { id: string; by: StaffAccount };

export type ChangeRefusal = 'no-such-workshop' | 'round-running' | 'no-such-scenario';

const whileNothingRuns = { rounds: { none: { stage: { in: ['running', 'paused'] } } } };

/**
 * Renames a workshop, says whose it is and when it is held, puts it into the archive or the bin, or takes it out again exactly as it was.
 * While a round is under way, nothing is put away. `now` is epoch ms.
 */
export async function changeWorkshop(
  db: Db,
  { id, by }: Asking,
  { title, group, startsAt, timeZone, archived, deleted }: WorkshopChange,
  now: number,
): Promise<'changed' | ChangeRefusal> {
  const data = {
    ...(title !== undefined && { title }),
    ...(group !== undefined && { groupName: group }),
    ...(startsAt !== undefined && { startsAt: startsAt === null ? null : new Date(startsAt) }),
    ...(timeZone !== undefined && { timeZone }),
    ...(archived !== undefined && { archivedAt: archived ? new Date(now) : null }),
    ...(deleted !== undefined && { deletedAt: deleted ? new Date(now) : null }),
  };
  const putAway = archived === true || deleted === true;
  const { count } = await db.workshop.updateMany({
    where: { id, ...ledBy(by), ...(putAway && whileNothingRuns) },
    data,
  });
  if (count > 0) return 'changed';
  return (await db.workshop.count({ where: { id, ...ledBy(by) } })) > 0
    ? 'round-running'
    : 'no-such-workshop';
}

/** `sameStorm`: with the seed of the latest round; else chance draws one. */
type Again = { scenarios: Scenarios; sameStorm?: boolean };

/** A new workshop like this one, for other people: its own PIN, nobody in it, nothing played. */
export async function duplicateWorkshop(
  db: Db,
  { id, by }: Asking,
  { title, scenarios, sameStorm = false }: { title: string } & Again,
): Promise<{ id: string; pin: string } | ChangeRefusal> {
  const found = await latest(db, { id, by });
  if (!found) return 'no-such-workshop';
  const { round, workshop } = found;
  const scenario = scenarios.get(round.scenario.slug);
  if (!scenario) return 'no-such-scenario';
  const settings = carriedSettings(round);
  const { teams } = round;
  const group = workshop.groupName;
  const { retentionDays, timeZone } = workshop;
  const kept = { retentionDays, timeZone };
  const seed = sameStorm ? round.seed : undefined;
  const copy = { ownerId: by.id, title, group, scenario, settings, teamCount: teams.length, seed, ...kept };
  return createWorkshop(db, copy);
}

/**
 * The next round of a workshop, with the same scenario, settings, teams and people; a closed workshop opens again under
 * a new PIN. What was played stays as it is. People whose names were removed are not brought back. `sameStorm`: with the
 * seed of the latest round.
 */
export async function runAgain(
  db: Db,
  { id, by }: Asking,
  { scenarios, sameStorm = false }: Again,
): Promise<'ready' | ChangeRefusal> {
  const found = await latest(db, { id, by });
  if (!found) return 'no-such-workshop';
  const { round, workshop } = found;
  if (round.stage === 'running' || round.stage === 'paused') return 'round-running';
  const scenario = scenarios.get(round.scenario.slug);
  if (!scenario) return 'no-such-scenario';
  const people = workshop.namesRemovedAt === null ? carriedPeople(round) : [];
  const comesAlong = {
    people,
    posts: carriedPosts(found.log),
    by: { role: 'instructor', userId: by.id },
  } as const;
  const { currentRoundId: before } = workshop;
  await db.$transaction(async (tx) => {
    // Of two who ask at the same moment, the slower one finds a round that is ready.
    const [now] = await tx.$queryRaw<{ id: string }[]>`
      SELECT current_round_id AS id FROM workshop WHERE id = ${id} FOR UPDATE`;
    if (now?.id !== before) return;
    const open = { closedAt: null, archivedAt: null, namesRemovedAt: null };
    const pin = workshop.pin ?? (await freePin(tx));
    const currentRoundId =
      round.stage === 'lobby' ? round.id : await another(tx, id, { scenario, sameStorm }, round, comesAlong);
    await tx.workshop.update({ where: { id }, data: { ...open, pin, currentRoundId } });
  });
  return 'ready';
}

type Latest = {
  workshop: {
    pin: string | null;
    groupName: string | null;
    namesRemovedAt: Date | null;
    retentionDays: number;
    timeZone: string | null;
    currentRoundId: string | null;
  };
  /** as its log left it */
  round: Round;
  log: readonly LogEntry[];
};

async function latest(db: Db, { id, by }: Asking): Promise<Latest | undefined> {
  const workshop = await db.workshop.findFirst({
    where: { id, ...ledBy(by), deletedAt: null },
    select: {
      ...{ pin: true, groupName: true, namesRemovedAt: true, retentionDays: true },
      ...{ timeZone: true, currentRoundId: true },
    },
  });
  const roundId = workshop?.currentRoundId;
  if (!workshop || !roundId) return undefined;
  const [stored, log] = await Promise.all([readRound(db, roundId), postgresLog(db).read(roundId)]);
  return stored && { workshop, log, round: await playedOut(stored.beginning, log) };
}

async function another(
  tx: DbOrTransaction,
  workshopId: string,
  { scenario, sameStorm }: { scenario: Round['scenario']; sameStorm: boolean },
  before: Round,
  comesAlong: ComesAlong,
): Promise<string> {
  const settings = carriedSettings(before);
  const seed = sameStorm ? before.seed : undefined;
  const id = await storeRound(tx, { workshopId, scenario, settings, teamCount: before.teams.length, seed });
  const stored = await readRound(tx, id);
  const log = stored ? firstLines(stored.beginning, comesAlong) : [];
  if (log.length > 0) await postgresLog(tx).append(id, log);
  return id;
}

/** What a next round has from the one before. */
type ComesAlong = {
  people: ReturnType<typeof carriedPeople>;
  posts: readonly PreparedPost[];
  by: Extract<Actor, { role: 'instructor' }>;
};

/** The first lines of a log: everybody comes in again, each into the team they were in, and what was ready is ready. */
function firstLines(beginning: Round, { people, posts, by }: ComesAlong): LogEntry[] {
  const log: LogEntry[] = [];
  let round = beginning;
  const ask = (command: Command, asker: Actor) => {
    const answer = decide(round, command, asker);
    if (!answer.ok || answer.events.length === 0) return;
    const line = { seq: log.length + 1, commandId: randomUUID(), by: asker, at: Date.now(), p: 0 };
    const entry = { ...line, events: answer.events };
    log.push(entry);
    round = evolve(round, entry);
  };
  for (const { seat, teamId } of people) {
    const { id: seatId, nickname, language, simulated } = seat;
    ask(
      { type: 'admit', ...{ seatId, nickname, language, simulated, teamId }, returning: true },
      { role: 'door' },
    );
  }
  for (const post of posts) ask({ type: 'prepare-post', ...post }, by);
  return log;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRoundFile, rulesOf } from '@/engine/earlier/index';
import { readRoundFile } from '@/engine/earlier/rules-1.mjs';
import { rulesVersion } from '@/engine/round';
import { makeExport } from '@/reports/make';
import { endedRound } from '@/reports/reading/ended-round';
import { patienceMs } from '../testing/line';
import { smallScenario } from '../testing/small-scenario';
import { openTable, openWorkshop, type Table } from '../testing/table';
import { bringForward } from './bring-forward';
import { postgresLog } from './log';
import { noteStage, readRound, storeDebrief } from './store';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const file = JSON.parse(readFileSync('engine/earlier/fixtures/seat-taken.round.json', 'utf8'));
const read = readRoundFile(file);
if (!read.ok) throw new Error('the fixture is a round of version 1');
const { beginning, log } = read.opened;

let table: Table;
beforeAll(async () => {
  table = await openTable(() => beginning.scenario);
});
afterAll(() => table.close());

/** A workshop whose round was begun before the rules changed, with so many lines of its log. */
async function begunThen(lines: number, stage: 'lobby' | 'running' | 'ended') {
  const workshop = await openWorkshop(table);
  const { currentRoundId } = await table.db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  const roundId = currentRoundId ?? '';
  await table.db.round.update({ where: { id: roundId }, data: { seed: beginning.seed, rulesVersion: 1 } });
  // A seat belongs to one round of the database.
  const own = JSON.parse(JSON.stringify(log.slice(0, lines)));
  await postgresLog(table.db).append(roundId, own);
  if (stage !== 'lobby') await noteStage(table.db, roundId, 'running', Date.UTC(2026, 4, 4, 9));
  if (stage === 'ended') {
    await noteStage(table.db, roundId, 'ended', Date.UTC(2026, 4, 4, 9, 20));
    const rules = await rulesOf(1);
    const stored = await readRound(table.db, roundId);
    if (stored) await storeDebrief(table.db, roundId, rules.debrief(stored.beginning, own));
  }
  return { workshop, roundId };
}

async function exported(ownerId: string, roundId: string, kind: 'sealed' | 'report' | 'workbook' | 'json') {
  const round = await endedRound(table.db, { roundId, asker: { userId: ownerId } });
  if (typeof round === 'string') throw new Error(round);
  const asked = { language: 'en' as const, names: true, anyway: true, homePage: 'http://localhost' };
  const made = await makeExport(round, { kind, ...asked });
  if ('unprintable' in made) throw new Error('letters are missing');
  return made.bytes;
}

describe('[R2] a round that was played under earlier rules', () => {
  test('opens with its own results, answers what if, and is not played on', async () => {
    const { workshop, roundId } = await begunThen(log.length, 'ended');
    const desk = await workshop.instructor();
    const { debrief } = await desk.until('the debrief', () => desk.heard.debriefs[0]);
    expect(debrief).toMatchObject({ rules: 1, earlierRules: true });
    const { earlierRules: _, ...stored } = debrief;
    expect(stored).toEqual(file.results);
    const [team] = debrief.teams;
    const [first] = team?.decisions ?? [];
    const change = { teamId: team?.teamId ?? '', decisionId: first?.decisionId ?? '', responseId: null };
    const ask = desk.socket.timeout(patienceMs);
    const answer = await ask.emitWithAck('what-if', { roundId, ...change });
    expect(answer).toMatchObject({ ok: true, whatIf: { played: { score: team?.outcome.score } } });
    expect(await ask.emitWithAck('team-feed', { roundId, teamId: change.teamId })).toMatchObject({
      ok: true,
    });
    const fork = await ask.emitWithAck('fork', { toP: 60_000, into: 'here' });
    expect(fork).toEqual({ ok: false, code: 'earlier-rules' });
  });

  test('is exported: the sealed file gives its results under its own rules', async () => {
    const { workshop, roundId } = await begunThen(log.length, 'ended');
    const sealed = await exported(workshop.ownerId, roundId, 'sealed');
    const opened = await openRoundFile(JSON.parse(sealed.toString()), sha256);
    expect(opened.ok && opened.verify()).toMatchObject({ verdict: 'same' });
    for (const kind of ['report', 'workbook', 'json'] as const)
      expect((await exported(workshop.ownerId, roundId, kind)).length).toBeGreaterThan(1000);
  });

  test('is played by the rules of today when it had not begun, in the scenario as it is today', async () => {
    const people = log.findIndex(({ events }) => events.some(({ type }) => type === 'round-started'));
    const { workshop, roundId } = await begunThen(people, 'lobby');
    const today = await smallScenario();
    const known = { get: (slug: string) => (slug === 'seat-taken' ? today : undefined), all: () => [today] };
    await bringForward(table.db, known);
    const stored = await readRound(table.db, roundId);
    expect(stored?.beginning).toMatchObject({ rules: rulesVersion, scenario: { slug: today.slug } });
    const desk = await workshop.instructor();
    const lobby = await desk.instructorView('the lobby', ({ stage }) => stage === 'lobby');
    expect(lobby.teams.flatMap(({ seats }) => seats)).toHaveLength(6);
    expect(await desk.send({ type: 'start' })).toMatchObject({ ok: true });
  });

  test('ends where it stood when it was under way, with its debrief, once', async () => {
    const middle = Math.floor(log.length / 2);
    const { workshop, roundId } = await begunThen(middle, 'running');
    const desk = await workshop.instructor();
    await desk.instructorView('the end', ({ stage }) => stage === 'ended');
    const { debrief } = await desk.until('the debrief', () => desk.heard.debriefs[0]);
    expect(debrief).toMatchObject({ rules: 1, earlierRules: true, early: true, endedP: log[middle - 1]?.p });
    const lines = await postgresLog(table.db).read(roundId);
    expect(lines.slice(middle).map(({ events }) => events)).toEqual([[{ type: 'round-ended', early: true }]]);
    expect(await desk.send({ type: 'resume' })).toEqual({ ok: false, code: 'already-ended' });
    desk.socket.disconnect();
    const again = await workshop.instructor();
    await again.until('the debrief', () => again.heard.debriefs[0]);
    expect(await postgresLog(table.db).read(roundId)).toHaveLength(middle + 1);
    expect((await exported(workshop.ownerId, roundId, 'sealed')).length).toBeGreaterThan(1000);
  });
});

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { debrief } from '@/engine/debrief';
import { replay } from '@/engine/evolve';
import { roundHash } from '@/engine/round-file/personal';
import { ownDataCsv } from '@/reports/data/own-data-csv';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import { rehearsedRound } from '../testing/rehearsed';
import { smallScenario } from '../testing/small-scenario';
import { makeSeat } from '../workshops/seats';
import { withoutNames } from './annotations';
import { dataKey, holderOfDataKey } from './data-link';
import { eraseSeat } from './erase';
import { ownDataOf } from './own-data';
import { removeOldNames } from './retention';

const secret = 'a secret that is long enough for a test';
const day = 24 * 3_600_000;
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
let db: Db;

beforeAll(async () => {
  db = openDb(await freshDatabase());
});
afterAll(() => db.$disconnect());

/** A round that was played by Ada, Bo and others, with annotations that name them. Seat `s0` is Ada, with a record of her own. */
async function played() {
  const scenario = await smallScenario({ faster: 20 });
  const names = { nicknames: ['Ada', 'Bo'], said: 'I am Ada and I say so' };
  const made = await rehearsedRound(db, { scenario, teams: 2, seatsPerTeam: 3, ...names });
  const { roundId, workshopId, ownerId } = made;
  const seat = await makeSeat(db, secret, { workshopId });
  // The rehearsal's own ids become the record's.
  await db.$executeRaw`
    UPDATE log_entry SET events = replace(replace(events::text, '"s0"', ${`"${seat.id}"`}), '"simulated": true', '"simulated": false')::jsonb
    WHERE round_id = ${roundId}`;
  // The rehearsal's players count as people from here on.
  await db.$executeRaw`
    UPDATE round SET debrief = replace(debrief::text, '"people": 0', '"people": 3')::jsonb WHERE id = ${roundId}`;
  const paper = { roundId, authorId: ownerId, authorName: 'Ida' };
  await db.note.create({
    data: { ...paper, id: `note ${roundId}`, p: 1, text: 'Ada hesitates, Bo does not' },
  });
  await db.grade.create({
    data: { ...paper, teamId: 'team-1', objectiveId: 'a', level: 3, comment: 'ADA leads well' },
  });
  await db.surveyAnswer.create({
    data: {
      roundId,
      seatId: seat.id,
      answers: { useful: 4, words: 'Thanks, Ada' },
      shown: { useful: 4, words: 'Thanks, Ada' },
    },
  });
  await db.certificate.create({
    data: { code: `c${roundId.slice(0, 8)}`, roundId, seatId: seat.id, name: 'Ada L.' },
  });
  await db.card.create({
    data: { id: `card ${roundId}`, roundId, kind: 'keep', seatId: seat.id, text: 'Ada first' },
  });
  await db.planItem.create({
    data: { id: `plan ${roundId}`, workshopId, action: 'Call Ada', owner: 'Bo', due: '' },
  });
  return { ...made, seat };
}

/** Every record of a workshop as text. */
async function everything(workshopId: string, roundId: string): Promise<string> {
  const where = { roundId };
  const log = await postgresLog(db).read(roundId);
  const rows = await Promise.all([
    db.round.findUnique({ where: { id: roundId }, select: { debrief: true } }),
    db.note.findMany({ where, select: { text: true, authorName: true } }),
    db.grade.findMany({ where, select: { comment: true } }),
    db.surveyAnswer.findMany({ where }),
    db.certificate.findMany({ where }),
    db.card.findMany({ where, select: { text: true, seatId: true } }),
    db.planItem.findMany({ where: { workshopId } }),
    db.colleague.findMany({ where: { workshopId } }),
  ]);
  return JSON.stringify([log, rows]);
}

async function scoresAndHash(roundId: string) {
  const stored = await readRound(db, roundId);
  const log = await postgresLog(db).read(roundId);
  if (!stored?.debrief) throw new Error('no debrief');
  const again = debrief(replay(stored.beginning, log), log);
  return { hash: roundHash(stored.beginning, log, sha256), stored: stored.debrief, again };
}

const named = /\bAda\b|\bBo\b/i;

describe('retention', () => {
  test('names go when their days are over, not before; results and the hash hold', async () => {
    const { workshopId, roundId } = await played();
    await db.colleague.create({
      data: { id: 'olga', workshopId, rights: 'observer', name: 'Olga', tokenHash: 'olga' },
    });
    const before = await scoresAndHash(roundId);
    const last = Date.now();
    expect(await removeOldNames(db, last + 29 * day)).toEqual([]);
    expect(await everything(workshopId, roundId)).toMatch(named);

    expect(await removeOldNames(db, last + 31 * day)).toEqual([roundId]);
    const after = await everything(workshopId, roundId);
    expect(after).not.toMatch(named);
    expect(after).not.toContain('Olga');
    expect(after).toContain('Player 1 hesitates, Player 2 does not');
    const { hash, stored, again } = await scoresAndHash(roundId);
    expect(hash).toBe(before.hash);
    expect(again).toEqual(stored);
    expect(stored.teams.map(({ outcome }) => outcome)).toEqual(
      before.stored.teams.map((team) => team.outcome),
    );
    expect(await removeOldNames(db, last + 32 * day)).toEqual([]);
  });

  test('the days are those that were chosen', async () => {
    const { workshopId, roundId } = await played();
    await db.workshop.update({ where: { id: workshopId }, data: { retentionDays: 7 } });
    expect(await removeOldNames(db, Date.now() + 8 * day)).toContain(roundId);
  });
});

describe('a person’s own data', () => {
  test('a key opens one seat, and only the key that was given', () => {
    const holder = { seatId: 'seat-1', byCode: false };
    const key = dataKey(secret, holder);
    expect(holderOfDataKey(secret, key)).toEqual(holder);
    const byCode = { ...holder, byCode: true };
    expect(holderOfDataKey(secret, dataKey(secret, byCode))).toEqual(byCode);
    expect(holderOfDataKey(secret, key.replace('seat-1', 'seat-2'))).toBeUndefined();
    expect(holderOfDataKey(secret, 'seat-1')).toBeUndefined();
    expect(holderOfDataKey('another secret', key)).toBeUndefined();
  });

  test('everything kept is told, in words and as a table', async () => {
    const { seat } = await played();
    const data = await ownDataOf(db, seat.id, 'en');
    expect(data).toMatchObject({ workshop: 'Ærø group', retentionDays: 30 });
    const [round] = data?.rounds ?? [];
    expect(round).toMatchObject({
      name: 'Ada',
      team: 0,
      certificate: { name: 'Ada L.' },
      cards: ['Ada first'],
      survey: { useful: 4 },
    });
    expect(round?.acts).toContainEqual(
      expect.objectContaining({ what: 'said', detail: 'I am Ada and I say so' }),
    );
    expect(JSON.stringify(data)).not.toMatch(/\bBo\b/);
    if (!data) throw new Error('unreachable: it was told above');
    const csv = (await ownDataCsv(data, 'en')).toString();
    expect(csv).toContain('You told your team,I am Ada and I say so');
    expect(csv).toMatch(
      /^\ufeffRound,Date and time \(.+\),What,Details\r\n.+,\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,/,
    );
    const da = (await ownDataCsv(data, 'da')).toString();
    expect(da).toMatch(/^\ufeffRunde;Dato og klokkeslæt \(.+\);Hvad;Detaljer\r\n/);
    for (const line of ['Du skrev til dit hold;I am Ada and I say so', 'Dit kort på tavlen;Ada first'])
      expect(da).toContain(line);
    expect(da).not.toMatch(/;(survey|card|certificate|said|vote-cast)\b/);
    expect(await ownDataOf(db, 'nobody', 'en')).toBeUndefined();
  });

  test('erasing takes the name and own words, and leaves the others, the results and the hash', async () => {
    const { workshopId, roundId, seat } = await played();
    const before = await scoresAndHash(roundId);
    expect(await eraseSeat(db, seat.id)).toEqual([roundId]);
    const after = await everything(workshopId, roundId);
    expect(after).not.toMatch(/\bAda\b/i);
    expect(after).not.toContain('I say so');
    expect(after).toContain('Player 1 hesitates, Bo does not');
    expect(await db.surveyAnswer.count({ where: { seatId: seat.id } })).toBe(0);
    const { hash, stored, again } = await scoresAndHash(roundId);
    expect(hash).toBe(before.hash);
    expect(again).toEqual(stored);
    expect(stored.teams.map(({ why }) => why)).toEqual(before.stored.teams.map(({ why }) => why));
    expect(await ownDataOf(db, seat.id, 'en')).toBeUndefined();
    expect(await db.seat.count({ where: { tokenHash: sha256(seat.token) } })).toBe(0);
  });
});

test('a name goes as a whole word alone, whatever the capitals and signs in it', () => {
  const people = [
    { seatId: 'a', before: 'Ada', after: 'Player 1' },
    { seatId: 'b', before: 'Ada L.', after: 'Player 2' },
    { seatId: 'c', before: '$1', after: 'Player 3' },
  ];
  expect(withoutNames('ada and Ada L. saw Nevada, Adam and $1', people)).toBe(
    'Player 1 and Player 2 saw Nevada, Adam and Player 3',
  );
});

import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { createHomework } from '@/server/homework/records';
import { shareScenariosWithPages } from '@/server/pages/scenarios';
import { openScenarios } from '@/server/scenarios';
import { local, openPagesDatabase } from '@/server/testing/pages-database';
import { rehearsedRound } from '@/server/testing/rehearsed';
import { signedIn } from '@/server/testing/signed-in';
import { smallScenario } from '@/server/testing/small-scenario';
import { openLrs } from '@/server/xapi/lrs.fixture';
import { sendRound } from '@/server/xapi/send-round';
import { GET as homeworkResults } from './homework/[id]/results/route';
import { GET as comparison } from './results/comparison/route';
import { GET as exported } from './rounds/[id]/exports/[kind]/route';
import { GET as msel } from './scenarios/[slug]/msel/route';

/** Files that are asked for over HTTP: what comes, and to whom it is refused. */

const group = 'Ærø; "press"';
const cookies = { ida: '', other: '', viewer: '', nobody: '' };
type Who = keyof typeof cookies;
let db: Db;
let made: Awaited<ReturnType<typeof rehearsedRound>>;

beforeAll(async () => {
  db = await openPagesDatabase();
  const scenario = await smallScenario({ faster: 8 });
  const bundledOnes = await openScenarios('scenarios', 'production', (problem) => {
    throw new Error(problem);
  });
  shareScenariosWithPages({
    get: (slug) => (slug === 'small' ? scenario : bundledOnes.get(slug)),
    all: () => [scenario],
  });
  made = await rehearsedRound(db, {
    ...{ scenario, teams: 2, seatsPerTeam: 3, real: true },
    ...{ nicknames: ['Ada Unmistakable'], said: 'hello' },
  });
  const ida = await signedIn(db, 'ida', 'trainer');
  cookies.ida = ida.cookie;
  cookies.other = (await signedIn(db, 'other', 'trainer')).cookie;
  cookies.viewer = (await signedIn(db, 'viewer', 'viewer')).cookie;
  await db.workshop.update({
    where: { id: made.workshopId },
    data: { groupName: group, ownerId: ida.id },
  });
});
afterAll(() => db.$disconnect());

const asking = (query: Record<string, string>, who: Who) =>
  new Request(`${local}/api/x?${new URLSearchParams(query)}`, {
    headers: { cookie: cookies[who], host: 'localhost' },
  });
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
const refusedWith = async (answer: Response) => [answer.status, (await answer.json()).code];

test('results of homework are their owner’s, and that they were taken out stands in the audit list', async () => {
  const { id: ownerId } = await db.user.findUniqueOrThrow({ where: { email: 'ida@example.com' } });
  const id = await createHomework(db, ownerId, {
    ...{ title: 'Before Monday', scenario: 'small', tries: 2, deadline: null, timeZone: 'Europe/Copenhagen' },
    ...{ pace: null, seed: null, showsMedian: true, worksCouncil: false, retentionDays: 30 },
  });
  const asked = (who: Who) => homeworkResults(asking({}, who), { params: Promise.resolve({ id }) });
  expect(await refusedWith(await asked('other'))).toEqual([404, 'no-such-homework']);
  expect((await asked('ida')).status).toBe(200);
  const lines = await db.auditEntry.findMany({ where: { action: 'exported', subject: 'Before Monday' } });
  expect(lines.map(({ actorId }) => actorId)).toEqual([ownerId]);
});

describe('a list of events', () => {
  const asked = (query: Record<string, string>, who: Who = 'ida', slug = 'small') =>
    msel(asking(query, who), { params: Promise.resolve({ slug }) });

  test('comes as a workbook and as a table, in the language that was asked for', async () => {
    const workbook = await asked({ language: 'en', file: 'xlsx' });
    expect(workbook.status).toBe(200);
    expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
    const [events] = await readXlsxFile(await bytesOf(workbook));
    const table = await asked({ language: 'da', file: 'csv' });
    expect(table.headers.get('content-disposition')).toMatch(/^attachment; .*Br%C3%B8det.*\.csv/);
    const lines = parse(await bytesOf(table), { bom: true, delimiter: ';' });
    expect(lines).toHaveLength(events?.data.length ?? 0);
  });

  test('is refused to whoever may not make workshops, and for what there is not', async () => {
    expect(await refusedWith(await asked({}, 'nobody'))).toEqual([401, 'signed-out']);
    expect(await refusedWith(await asked({}, 'viewer'))).toEqual([403, 'role-refused']);
    expect(await refusedWith(await asked({ file: 'docx' }))).toEqual([400, 'malformed']);
    expect(await refusedWith(await asked({}, 'ida', 'none'))).toEqual([404, 'no-such-scenario']);
  });
});

describe('a comparison', () => {
  const asked = (query: Record<string, string>, who: Who = 'ida') => comparison(asking(query, who));

  test('comes as a table of the groups of a scenario, and of the rounds of a group; whoever reads results may have it', async () => {
    for (const query of [
      { by: 'groups', scenario: 'small' },
      { by: 'rounds', group },
    ]) {
      const answer = await asked({ ...query, language: 'en' }, 'viewer');
      expect(answer.status).toBe(200);
      const [head = [], first = []] = parse(await bytesOf(answer), { bom: true });
      expect(head.slice(0, 2)).toEqual(['Group or round', 'Teams']);
      expect(first[0]).toBe(query.by === 'groups' ? group : '2026-05-04, The loaf');
      expect(first[1]).toBe('2');
    }
  });

  test('has simulated teams below the groups, as a norm', async () => {
    const answer = await asked({ by: 'groups', scenario: 'share-your-spoon', language: 'en' });
    expect((await bytesOf(answer)).toString()).toContain('Simulated teams,');
  });

  test('is refused to nobody’s browser, and where it asks for nothing that can be compared', async () => {
    expect(await refusedWith(await asked({ by: 'groups', scenario: 'small' }, 'nobody'))).toEqual([
      401,
      'signed-out',
    ]);
    for (const query of [{}, { by: 'rounds' }, { by: 'groups', group }, { by: 'people' }])
      expect(await refusedWith(await asked({ ...query }))).toEqual([400, 'malformed']);
  });
});

describe('a round as a file', () => {
  const asked = (kind: string, query: Record<string, string> = {}, who: Who = 'ida', id = made.roundId) =>
    exported(asking(query, who), { params: Promise.resolve({ id, kind }) });

  test('a table comes as CSV; the names in it only where they were asked for', async () => {
    const named = await asked('table', { part: 'votes', names: '1' });
    expect(named.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect((await bytesOf(named)).toString()).toContain('Ada Unmistakable');
    const unnamed = await asked('table', { part: 'teams' });
    expect(unnamed.status).toBe(200);
    expect((await bytesOf(unnamed)).toString()).not.toContain('Ada');
  });

  test('is refused to strangers, and for a table that there is not', async () => {
    for (const kind of ['xapi', 'json']) {
      expect(await refusedWith(await asked(kind, {}, 'nobody'))).toEqual([401, 'signed-out']);
      expect(await refusedWith(await asked(kind, {}, 'other'))).toEqual([404, 'no-such-round']);
      expect(await refusedWith(await asked(kind, {}, 'ida', 'none'))).toEqual([404, 'no-such-round']);
    }
    expect(await refusedWith(await asked('table'))).toEqual([400, 'malformed']);
    expect(await refusedWith(await asked('table', { part: 'secrets' }))).toEqual([400, 'malformed']);
    expect(await refusedWith(await asked('film'))).toEqual([400, 'malformed']);
  });

  describe('as learning records', () => {
    const statements = async (query: Record<string, string>) => {
      const answer = await asked('xapi', query);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        'application/json; charset=utf-8',
      ]);
      return (await bytesOf(answer)).toString();
    };

    test('are the statements that a store is told', async () => {
      const store = await openLrs();
      await sendRound({ db, lrs: store.lrs, homePage: local }, made.roundId);
      await store.close();
      const told = [...store.kept.values()];
      expect(told.length).toBeGreaterThan(4);
      expect(JSON.parse(await statements({ names: '1' }))).toEqual(told);
    });

    test('without names, and always in works-council mode, teams alone speak, and nobody’s words are in it', async () => {
      const { seats = [] } = (await db.workshop.findUnique({
        where: { id: made.workshopId },
        include: { seats: true },
      })) ?? { seats: [] };
      for (const worksCouncil of [false, true]) {
        await db.workshop.update({ where: { id: made.workshopId }, data: { worksCouncil } });
        const text = await statements({ names: worksCouncil ? '1' : '0' });
        expect(text).toContain('"Group"');
        expect(text).not.toContain('"Agent"');
        for (const secret of ['Ada', made.roundId, '"s0"', ...seats.map(({ id }) => id)])
          expect(text).not.toContain(secret);
      }
      await db.workshop.update({ where: { id: made.workshopId }, data: { worksCouncil: false } });
    });
  });
});

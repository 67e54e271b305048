import fc from 'fast-check';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patienceMs } from '../testing/line';
import { type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';

let table: Table;
let workshop: OpenWorkshop;
type Player = Awaited<ReturnType<typeof sitDown>>;
/** Messages are counted by seat, so each group of tests has one of its own. */
let seats: Record<'commands' | 'annotations' | 'large' | 'flood', Player>;
let bo: Awaited<ReturnType<typeof sitDown>>;

beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table, { teams: 4 });
  const sit = (name: string) => sitDown(table, workshop.pin, name);
  seats = {
    commands: await sit('Ada'),
    annotations: await sit('Cy'),
    large: await sit('Dan'),
    flood: await sit('Eve'),
  };
  bo = await sitDown(table, workshop.pin, 'Bo');
});

/** What somebody's arrival still has to tell is told before anything is measured: who is there, and how many. */
async function arrived(): Promise<void> {
  const people = await table.db.seat.count();
  await bo.playerView('everybody counted, and the own team there', ({ teams, team }) => {
    const counted = teams.reduce((sum, { seats }) => sum + seats, 0);
    return counted === people && team.seats.every(({ present }) => present);
  });
}
afterAll(() => table.close());

const events = [
  'look-up',
  'join',
  'take-seat',
  'practise',
  'play-on',
  'command',
  'next-round',
  'fork',
  'fork-groups',
  'add-simulated',
  'close-workshop',
  'annotate',
  'what-if',
  'team-feed',
  'team-moments',
  'present',
  'no-such-event',
];

/** A line that may send anything at all, as nobody's client would. */
async function rawLine(auth: object, address: string) {
  const line = io(table.url, {
    auth,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { 'x-forwarded-for': address },
  });
  const outcome = await new Promise<string>((resolve) => {
    line.once('connect', () => resolve('in'));
    line.once('connect_error', (error) => resolve(error.message));
  });
  return { line, outcome };
}

const rows = async () => [
  await table.db.logEntry.count(),
  await table.db.seat.count(),
  await table.db.round.count(),
  await table.db.workshop.count({ where: { closedAt: null } }),
  await table.db.note.count(),
  await table.db.grade.count(),
];

describe.each(events)('%s with anything in it', (event) => {
  test('is refused in a word, changes nothing and reaches nobody', async () => {
    const { token } = await sitDown(table, workshop.pin, `Junk ${events.indexOf(event)}`);
    await arrived();
    const before = await rows();
    const heard = bo.heard.views.length;
    const junk = fc.oneof(
      fc.anything({ withNullPrototype: false, withBigInt: false, maxDepth: 3 }).filter(isJson),
      fc.record({ id: fc.string(), command: fc.anything({ withBigInt: false }).filter(isJson) }),
      fc.record({
        by: fc.oneof(fc.record({ pin: fc.string() }), fc.anything().filter(isJson)),
        nickname: fc.string(),
      }),
    );
    for (const auth of [{ as: 'guest' }, { as: 'seat', token, language: 'en' }]) {
      const { line } = await rawLine(auth, `198.51.100.${events.indexOf(event)}`);
      for (const message of fc.sample(junk, 25)) {
        const answer = await line.timeout(patienceMs).emitWithAck(event, message);
        expect(answer).toMatchObject({ ok: false, code: expect.stringMatching(/^[a-z-]+$/) });
      }
      line.disconnect();
    }
    expect(await rows()).toEqual(before);
    expect(bo.heard.views.length).toBe(heard);
  });
});

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

const commands: [string, unknown][] = [
  ['an unknown type', { type: 'win' }],
  ['a command of the system', { type: 'finish' }],
  [
    'somebody else’s admission',
    { type: 'admit', seatId: 'x', nickname: 'X', language: 'en', simulated: false },
  ],
  ['a field too many', { type: 'pin-faq', seatId: 'somebody' }],
  ['a number for an id', { type: 'cast-vote', decisionId: 1, responseId: 'deny' }],
  ['confidence beyond five', { type: 'cast-vote', decisionId: 'a', responseId: 'b', confidence: 9 }],
  ['nothing said', { type: 'say', text: '   ' }],
  ['too much said', { type: 'say', text: 'a'.repeat(501) }],
  ['a NUL', { type: 'say', text: 'a\u0000b' }],
  ['half a surrogate pair', { type: 'say', text: '\ud800' }],
  ['a NUL in a key', { type: 'post-as', personaId: 'a', channelId: 'b', text: { 'e\u0000': 'x' } }],
  ['null', null],
  ['a list', []],
  ['a prototype', JSON.parse('{"type":"say","text":"x","__proto__":{"role":"instructor"}}')],
];

test.each(commands)('a command with %s is malformed', async (_, command) => {
  const { line } = await rawLine(
    { as: 'seat', token: seats.commands.token, language: 'en' },
    '198.51.100.50',
  );
  const answer = await line.timeout(patienceMs).emitWithAck('command', { id: 'some-id', command });
  line.disconnect();
  expect(answer).toEqual({ ok: false, code: 'malformed' });
});

const place = { teamId: 'team-1', decisionId: null };
const note = { type: 'save-note', id: 'n', p: 1, ...place, tag: null, text: 'x', removed: false };
const grade = { type: 'grade', ...place, objectiveId: 'o', level: 1, comment: '' };

test.each<[string, unknown]>([
  ['an unknown type', { ...note, type: 'burn' }],
  ['an unknown tag', { ...note, tag: 'gold' }],
  ['a moment before the start', { ...note, p: -1 }],
  ['far too many words', { ...note, text: 'a'.repeat(1001) }],
  ['a NUL', { ...note, text: 'a\u0000b' }],
  ['somebody else’s name', { ...note, authorId: 'ida' }],
  ['a level beyond four', { ...grade, level: 5 }],
  ['half a level', { ...grade, level: 2.5 }],
  ['an id with a slash', { ...grade, objectiveId: 'a/b' }],
  ['a yes that is a word', { type: 'show-grades', shown: 'yes' }],
])('an annotation with %s is malformed', async (_, command) => {
  const { line } = await rawLine(
    { as: 'seat', token: seats.annotations.token, language: 'en' },
    '198.51.100.55',
  );
  const answer = await line.timeout(patienceMs).emitWithAck('annotate', { roundId: 'some-round', command });
  line.disconnect();
  expect(answer).toEqual({ ok: false, code: 'malformed' });
});

test.each<[string, object]>([
  ['nothing', {}],
  ['an unknown kind', { as: 'admin' }],
  ['a short token', { as: 'seat', token: 'x', language: 'en' }],
  ['a long language', { as: 'seat', token: 'x'.repeat(43), language: 'english' }],
  ['a field too many', { as: 'guest', userId: 'ida' }],
  ['a ticket that is a number', { as: 'instructor', ticket: 7, workshopId: 'x', language: 'en' }],
  [
    'a feed position below zero',
    { as: 'seat', token: 'x'.repeat(43), language: 'en', feed: { feedId: 'x', n: -1 } },
  ],
])('credentials with %s open nothing', async (_, auth) => {
  expect((await rawLine(auth, '198.51.100.51')).outcome).toBe('malformed');
});

test('a message without a callback is no error', async () => {
  const { line } = await rawLine({ as: 'guest' }, '198.51.100.52');
  for (const event of events) line.emit(event, { any: 'thing' });
  expect(await line.timeout(patienceMs).emitWithAck('look-up', { pin: workshop.pin })).toMatchObject({
    ok: true,
  });
  line.disconnect();
});

test('a message that is far too large ends that connection and no other', async () => {
  const { line } = await rawLine({ as: 'seat', token: seats.large.token, language: 'en' }, '198.51.100.53');
  const gone = new Promise((resolve) => line.once('disconnect', resolve));
  line.emit('command', { id: 'x', command: { type: 'say', text: 'a'.repeat(200_000) } });
  await gone;
  expect(bo.socket.connected).toBe(true);
});

test('a flood from one connection is stopped for that connection alone', async () => {
  const { line } = await rawLine({ as: 'seat', token: seats.flood.token, language: 'en' }, '198.51.100.54');
  const flood = (from: number) =>
    Promise.all(
      Array.from({ length: 90 }, (_, i) =>
        line
          .timeout(patienceMs)
          .emitWithAck('command', { id: `flood-${from + i}`, command: { type: 'try-vote', option: i % 4 } }),
      ),
    );
  const stopped = (answers: { code?: string }[]) =>
    answers.filter((answer) => answer.code === 'too-many-tries').length;
  // On a machine that is stopped for seconds, one flood may fall into two of the limit's stretches of time.
  let refused = 0;
  for (let from = 0; refused <= 20 && from < 90 * 20; from += 90) refused = stopped(await flood(from));
  expect(refused).toBeGreaterThan(20);
  expect(await bo.send({ type: 'try-vote', option: 1 })).toMatchObject({ ok: true });
  line.disconnect();
});

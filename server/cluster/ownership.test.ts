import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SeatGrant } from '@/wire/answers';
import type { Credentials } from '@/wire/credentials';
import type { Refusal } from '@/wire/refusals';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { postgresLog } from '../rounds/log';
import { openLine, patienceMs } from '../testing/line';
import { openNodes } from '../testing/nodes';
import { smallScenario } from '../testing/small-scenario';
import { makeInstructor } from '../testing/table';
import { createWorkshop } from '../workshops/workshops';
import { openOwnership } from './ownership';

let url: string;
let db: Db;
let nodes: ReturnType<typeof openNodes>;
const lines: ReturnType<typeof openLine>[] = [];

beforeAll(async () => {
  url = await freshDatabase();
  db = openDb(url);
  nodes = openNodes(url);
});
afterAll(async () => {
  for (const { socket } of lines) socket.disconnect();
  await nodes.close();
  await db.$disconnect();
});

function connect(node: { url: string }, credentials: Credentials) {
  const line = openLine(node.url, credentials);
  lines.push(line);
  return line;
}

async function newWorkshop() {
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const given = { title: 'Monday', scenario: await smallScenario(), teamCount: 1, settings };
  const { id, pin } = await createWorkshop(db, { ...given, ownerId: await makeInstructor(db) });
  const { currentRoundId } = await db.workshop.findUniqueOrThrow({ where: { id } });
  return { pin, roundId: currentRoundId ?? '' };
}

async function joined(node: { url: string }, pin: string): Promise<Credentials> {
  const guest = connect(node, { as: 'guest' });
  const request = { by: { pin }, nickname: 'Ada', language: 'en' };
  const grant: SeatGrant | Refusal = await guest.socket.timeout(patienceMs).emitWithAck('join', request);
  if (!grant.ok) throw new Error(grant.code);
  return { as: 'seat', token: grant.token, language: 'en' };
}

test('of two processes one has a workshop; one that lost it while it was stopped writes nothing when it wakes', async () => {
  const { pin, roundId } = await newWorkshop();
  const [one, other] = await Promise.all([nodes.start('one'), nodes.start('other')]);
  const seat = await joined(one, pin);
  const here = connect(one, seat);
  await here.playerView('the seat where it belongs');
  const early = connect(other, seat);
  await early.until('a refusal where it does not', () => early.heard.refused);
  expect(early.heard).toMatchObject({ refused: 'try-again', views: [] });

  await one.signal('SIGSTOP');
  const late = here.send({ type: 'say', text: 'too late' }).then(
    ({ ok }) => ok,
    () => false,
  );
  await endConnectionOf('one');
  const there = await vi.waitFor(async () => {
    const line = connect(other, seat);
    await line.until('an answer', () => line.heard.refused ?? line.heard.views[0]);
    expect(line.heard.refused).toBeUndefined();
    return line;
  }, patienceMs);
  expect(await there.send({ type: 'say', text: 'in time' })).toMatchObject({ ok: true });

  await one.signal('SIGCONT');
  expect(await late).toBe(false);
  const said = (await postgresLog(db).read(roundId)).flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'said' ? [event.text] : [])),
  );
  expect(said).toEqual(['in time']);
});

test('what is asked of the writing connection at once goes over it one after another', async () => {
  const warned: string[] = [];
  const note = ({ message }: Error) => warned.push(message);
  process.on('warning', note);
  const owned = [await newWorkshop(), await newWorkshop(), await newWorkshop()].map(({ roundId }) => roundId);
  const ownership = openOwnership(url);
  await Promise.all(owned.map((id) => ownership.claim(id)));
  const answered: string[] = [];
  const write = (id: string) =>
    ownership
      .write([id], 'UPDATE round SET horizon = 1 WHERE id = $1::jsonb ->> 0', JSON.stringify([id]))
      .then(() => answered.push(id));
  await Promise.all([...owned.map(write), ownership.pulse('alone', patienceMs), ...owned.map(write)]);
  expect(answered).toEqual([...owned, ...owned]);
  await ownership.close();
  process.off('warning', note);
  expect(warned).toEqual([]);
});

/** What the database does when it hears nothing of a process any more. */
async function endConnectionOf(name: string): Promise<void> {
  const ended = await db.$queryRaw<{ ended: boolean }[]>`
    SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
    WHERE application_name = ${`golden-hour node ${name}`} AND datname = current_database()`;
  expect(ended).toEqual([{ ended: true }]);
}

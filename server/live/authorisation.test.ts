import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MessageName, messages, type Sender } from '@/wire/messages';
import { can, type Rights } from '@/wire/permissions';
import { exampleRequests } from '../testing/example-requests';
import { patienceMs } from '../testing/line';
import { openTable, openWorkshop, sitDown, type Table } from '../testing/table';

/**
 * Every message of the wire's table, sent by every kind of connection in every phase. What the table does not grant must be
 * refused by the door itself and change nothing; a message without an example does not compile.
 */

type Who = Exclude<Sender, 'instructor'> | 'co-instructor' | 'owner';
const everybody: Who[] = [
  'guest',
  'player',
  'observer',
  'impersonation',
  'projector',
  'co-instructor',
  'owner',
];
const phases = ['lobby', 'running', 'ended'] as const;
type Phase = (typeof phases)[number];

/** What the door itself says; a refusal with another code comes from behind it. */
const doorCodes = ['not-allowed', 'only-watching', 'owner-only'];

const rightsOf = (who: Who): Rights | undefined =>
  who === 'owner' || who === 'co-instructor' || who === 'observer' ? who : undefined;

function isGranted(name: MessageName, who: Who): boolean {
  const { senders, needs }: { senders: readonly Sender[]; needs: Parameters<typeof can>[1] | null } =
    messages[name];
  const as: Sender = who === 'owner' || who === 'co-instructor' ? 'instructor' : who;
  const rights = rightsOf(who);
  return senders.includes(as) && (needs === null || (rights !== undefined && can(rights, needs)));
}

let table: Table;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());

/** A workshop in this phase, with a connection of each kind. */
async function gathered(phase: Phase) {
  const workshop = await openWorkshop(table);
  const player = await sitDown(table, workshop.pin, 'Ada');
  const owner = await workshop.instructor();
  await owner.instructorView('the lobby');
  const invited = async (rights: 'co-instructor' | 'observer') => {
    const link = await owner.socket.timeout(patienceMs).emitWithAck('invite', { rights, handsOver: false });
    if (!link.ok) throw new Error(link.code);
    const token = link.address.split('#')[1] ?? '';
    const guest = table.connect({ as: 'guest' });
    const grant = await guest.socket
      .timeout(patienceMs)
      .emitWithAck('accept-invitation', { token, name: rights });
    if (!grant.ok) throw new Error(grant.code);
    return table.connect({ as: 'staff', token: grant.token, language: 'en' });
  };
  const [coInstructor, observer] = [await invited('co-instructor'), await invited('observer')];
  if (phase !== 'lobby') await owner.send({ type: 'start' });
  if (phase === 'ended') await owner.send({ type: 'end' });
  await owner.instructorView(phase, ({ stage }) => stage === phase);
  const { seatId } = player;
  const ticket = await workshop.ticket();
  const eye = table.connect({ as: 'instructor', ticket, workshopId: workshop.id, language: 'en', seatId });
  const projector = table.connect({ as: 'projector', token: workshop.projectorToken, language: 'en' });
  const lines = { owner, 'co-instructor': coInstructor, observer, player, impersonation: eye, projector };
  for (const [who, line] of Object.entries(lines)) await line.until(`${who} in`, () => line.heard.views[0]);
  return { workshop, lines: { ...lines, guest: table.connect({ as: 'guest' }) } };
}

/** All that a message could change of this workshop. */
async function traces(workshopId: string): Promise<string> {
  const { currentRoundId, ...row } = await table.db.workshop.findUniqueOrThrow({ where: { id: workshopId } });
  const roundId = currentRoundId ?? '';
  return JSON.stringify([
    row,
    await table.db.invitation.count({ where: { workshopId } }),
    await table.db.colleague.count({ where: { workshopId, revokedAt: null } }),
    await table.db.round.count({ where: { workshopId } }),
    await table.db.logEntry.count({ where: { roundId, NOT: { by: { equals: { role: 'clock' } } } } }),
  ]);
}

const names = Object.keys(exampleRequests).filter((name): name is MessageName =>
  Object.hasOwn(messages, name),
);

describe.each(phases)('in a round that is %s', (phase) => {
  test('what is not granted is refused at the door and changes nothing', async () => {
    const { workshop, lines } = await gathered(phase);
    const before = await traces(workshop.id);
    const heard: string[] = [];
    for (const who of everybody) {
      for (const name of names.filter((one) => !isGranted(one, who))) {
        const answer: unknown = await lines[who].ask(name, exampleRequests[name]);
        const isRefused = doorCodes.some(
          (code) => JSON.stringify(answer) === `{"ok":false,"code":"${code}"}`,
        );
        if (!isRefused) heard.push(`${who} ${name}: ${JSON.stringify(answer)}`);
      }
    }
    expect(heard).toEqual([]);
    expect(await traces(workshop.id)).toBe(before);
  });
});

test('what is granted is heard: the answer comes from behind the door', async () => {
  const { lines } = await gathered('ended');
  const unheard: string[] = [];
  // The last ones end the workshop, or what may be asked in it.
  const order = [...names.filter((name) => name !== 'close-workshop'), 'close-workshop' as const];
  for (const name of order) {
    for (const who of everybody.filter((one) => isGranted(name, one))) {
      const answer: unknown = await lines[who].ask(name, exampleRequests[name]);
      if (JSON.stringify(answer).includes('owner-only') || JSON.stringify(answer).includes('only-watching'))
        unheard.push(`${who} ${name}`);
    }
  }
  expect(unheard).toEqual([]);
});

test('the table says who may send what', () => {
  const granted = Object.fromEntries(
    names.map((name) => [name, everybody.filter((who) => isGranted(name, who)).join(' ')]),
  );
  const inside = 'player observer impersonation projector co-instructor owner';
  expect(granted).toEqual({
    'look-up': 'guest',
    join: 'guest',
    'take-seat': 'guest',
    practise: 'guest',
    'play-on': 'player',
    'best-found': 'player',
    'look-up-homework': 'guest',
    'begin-homework': 'guest',
    'erase-homework': 'guest',
    'look-up-before': 'guest',
    'join-by-link': 'guest',
    'leave-list': 'guest',
    'look-up-invitation': 'guest',
    'accept-invitation': 'guest',
    command: 'player co-instructor owner',
    'are-you-there': everybody.join(' '),
    annotate: inside,
    'what-if': inside,
    'team-feed': inside,
    'team-moments': inside,
    present: 'projector co-instructor owner',
    invite: 'co-instructor owner',
    'withdraw-invitation': 'owner',
    'send-away': 'owner',
    'hand-over': 'co-instructor owner',
    'become-host': 'co-instructor owner',
    'set-works-council': 'owner',
    'set-join-address': 'co-instructor owner',
    'next-round': 'co-instructor owner',
    fork: 'co-instructor owner',
    'fork-groups': 'co-instructor owner',
    'add-simulated': 'co-instructor owner',
    'close-workshop': 'co-instructor owner',
  });
});

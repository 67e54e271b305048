import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setupSchema } from '@/wire/forms/account';
import { issueSchema, ownSchema } from '@/wire/forms/certificates';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { tabletopFormSchema } from '@/wire/forms/tabletop';
import { copySchema, newWorkshopSchema, workshopChangeSchema } from '@/wire/forms/workshop';
import { type Auth, createAuth } from '../accounts/auth';
import { createFirstInstructor } from '../accounts/first-instructor';
import { offerSetupCode } from '../accounts/setup-code';
import { checkTabletop } from '../results/tabletop-results';
import { patienceMs } from '../testing/line';
import { asTrainer, type OpenWorkshop, openTable, openWorkshop, sitDown, type Table } from '../testing/table';
import { simulatedNames } from './simulated-names';

let table: Table;
let workshop: OpenWorkshop;
beforeAll(async () => {
  table = await openTable();
  workshop = await openWorkshop(table);
});
afterAll(() => table.close());

/** What no door lets in, and the rule that each breaks. */
const bad = [
  ['fuck you', 'nickname-unsuitable'],
  ['din luder', 'nickname-unsuitable'],
  ['Nina\u200B', 'name-signs'],
  ['\u202EaniN', 'name-signs'],
  ['Nina\nFake line', 'name-signs'],
  ['Ni\u0007na', 'name-signs'],
  ['<img src=x>', 'name-signs'],
  ['=1+1', 'name-signs'],
  [`Z${'\u0300'.repeat(19)}`, 'name-signs'],
  ['\u3164', 'name-empty'],
  ['   ', 'name-empty'],
  ['a'.repeat(101), 'name-too-long'],
] as const;

const good = [
  'György',
  'O‘Brien',
  'Gal·la',
  'علی‌رضا',
  'Anna 😀',
  'Anna (HR)',
  'Maximiliane Freifrau von Hohenstein',
];

describe.each(bad)('%j is refused, by its rule', (name, code) => {
  test('at the door of a workshop', async () => {
    const guest = table.connect({ as: 'guest' });
    const join = { by: { pin: workshop.pin }, nickname: name, language: 'en' };
    expect(await guest.socket.timeout(patienceMs).emitWithAck('join', join)).toEqual({ ok: false, code });
  });

  test('when a player renames themselves, or the instructor does', async () => {
    const { player, trainer } = await inTheLobby();
    expect(await player.send({ type: 'rename-me', nickname: name })).toEqual({ ok: false, code });
    const rename = { type: 'rename-seat' as const, seatId: player.seatId, nickname: name };
    expect(await trainer.send(rename)).toEqual({ ok: false, code });
  });

  test('for a colleague', async () => {
    const trainer = await workshop.instructor();
    const socket = trainer.socket.timeout(patienceMs);
    const link = await socket.emitWithAck('invite', { rights: 'observer', handsOver: false });
    const token = link.ok ? (link.address.split('#')[1] ?? '') : '';
    const guest = table.connect({ as: 'guest' }).socket.timeout(patienceMs);
    expect(await guest.emitWithAck('accept-invitation', { token, name })).toEqual({ ok: false, code });
  });

  test('on a certificate', () => {
    const issue = issueSchema.safeParse({ people: [{ seatId: 's', name }] });
    const own = ownSchema.safeParse({ token: 'x'.repeat(40), roundId: 'r', name });
    expect([issue, own].map(({ error }) => error && refusalOfForm(error))).toEqual([code, code]);
  });

  test('typed in from paper', async () => {
    const teams = [{ people: ['Bo', name], choices: {} }];
    const form = tabletopFormSchema.parse({ day: '2026-11-20', language: 'en', teams });
    const { id: workshopId, ownerId } = await openWorkshop(table);
    const asked = {
      workshopId,
      by: asTrainer(ownerId),
      form,
      teamName: (index: number) => `Team ${index + 1}`,
    };
    expect(await checkTabletop(table.db, asked)).toMatchObject({ names: [name] });
  });

  test('for an instructor', async () => {
    const form = { code: 'x', name, email: 'ida@example.com', password: 'correct horse battery' };
    const setUp = setupSchema.safeParse(form);
    expect(setUp.error && refusalOfForm(setUp.error)).toBe(code);
  });
});

describe.each(good)('%s is let in', (name) => {
  test('at every door', async () => {
    const { pin } = await openWorkshop(table);
    const player = await sitDown(table, pin, name);
    await player.playerView('the name', ({ team }) => team.seats.some(({ nickname }) => nickname === name));
    const { player: other } = await inTheLobby();
    expect(await other.send({ type: 'rename-me', nickname: name })).toMatchObject({ ok: true });
    expect(issueSchema.parse({ people: [{ seatId: 's', name }] }).people[0]?.name).toBe(name);
  });
});

test('an account that is signed in cannot rename itself past the rule', async () => {
  const { auth, headers } = await signedIn();
  const update = (name: string) => auth.api.updateUser({ body: { name }, headers });
  await expect(update('Ida\u202E')).rejects.toThrow('name-signs');
  await expect(update('fuck you')).rejects.toThrow('nickname-unsuitable');
  await update('Ida  Instructor');
  expect((await auth.api.getSession({ headers }))?.user.name).toBe('Ida Instructor');
});

test('nobody is renamed after the end: the log stays as it is', async () => {
  const { player, trainer } = await inTheLobby();
  expect(await trainer.send({ type: 'start' })).toMatchObject({ ok: true });
  expect(await trainer.send({ type: 'end' })).toMatchObject({ ok: true });
  const refused = { ok: false, code: 'already-ended' };
  expect(await player.send({ type: 'rename-me', nickname: 'Nanna' })).toEqual(refused);
  const rename = { type: 'rename-seat' as const, seatId: player.seatId, nickname: 'Nanna' };
  expect(await trainer.send(rename)).toEqual(refused);
});

test.each(['АNNА', 'Ａｎｎａ', 'Ànna', 'anna'])('%s cannot sit down beside Anna', async (double) => {
  const { pin } = await openWorkshop(table);
  await sitDown(table, pin, 'Anna');
  await expect(sitDown(table, pin, double)).rejects.toThrow('name-taken');
  const other = await sitDown(table, pin, 'Bo');
  expect(await other.send({ type: 'rename-me', nickname: double })).toEqual({
    ok: false,
    code: 'name-taken',
  });
});

test.each(['\u202Etitle', '\u3164', 'a\u200Bb', 'two\nlines', `Z${'\u0300'.repeat(19)}`])(
  '%j is no title to show a room',
  (title) => {
    const workshopForm = { title, scenario: 'x', teams: 2 };
    expect(newWorkshopSchema.safeParse(workshopForm).success).toBe(false);
    expect(newWorkshopSchema.safeParse({ ...workshopForm, title: 'Monday', group: title }).success).toBe(
      false,
    );
    expect(workshopChangeSchema.safeParse({ title }).success).toBe(false);
    expect(workshopChangeSchema.safeParse({ group: title }).success).toBe(false);
    expect(copySchema.safeParse({ title }).success).toBe(false);
  },
);

test('simulated players have names of their own, also beside people who are called alike', () => {
  const names = simulatedNames(60, ['ALMA', 'Ｂｉｒｋ']);
  expect(new Set(names).size).toBe(60);
  expect(names).not.toContain('Alma');
  expect(names).not.toContain('Birk');
});

async function inTheLobby() {
  const room = await openWorkshop(table);
  const player = await sitDown(table, room.pin, 'Nina');
  const trainer = await room.instructor();
  await trainer.instructorView('the lobby');
  return { player, trainer };
}

async function signedIn(): Promise<{ auth: Auth; headers: Headers }> {
  const settings = { secret: 'a secret that is long enough for a test', publicUrl: undefined };
  const account = { name: 'Ida', email: 'ida@example.com', password: 'correct horse battery' };
  await table.db.workshop.deleteMany();
  await table.db.user.deleteMany();
  const code = (await offerSetupCode(table.db)) ?? '';
  expect(await createFirstInstructor(table.db, settings, { ...account, code })).toBeUndefined();
  const auth = createAuth(table.db, settings);
  const { headers: given } = await auth.api.signInEmail({ body: account, returnHeaders: true });
  return {
    auth,
    headers: new Headers({
      cookie: given
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    }),
  };
}

import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '@/server/database/db';
import { remindPlayers } from '@/server/expected/sending';
import { openMail } from '@/server/host/mail';
import { shareScenariosWithPages } from '@/server/pages/scenarios';
import { local, openPagesDatabase } from '@/server/testing/pages-database';
import { signedIn } from '@/server/testing/signed-in';
import { smallScenario } from '@/server/testing/small-scenario';
import { tableSecret } from '@/server/testing/table';
import { createWorkshop } from '@/server/workshops/workshops';
import { POST as invite } from './workshops/[id]/players/invitations/route';
import { POST as readList } from './workshops/[id]/players/list/route';
import { GET as listed } from './workshops/[id]/players/route';

/** What players are sent, from the route to a mail server that speaks SMTP. */

const startsAt = new Date('2031-03-10T09:00:00Z');
const hour = 3_600_000;
type Received = { from: string; to: string[]; raw: string };
const received: Received[] = [];
let db: Db;
let post: SMTPServer;
let sendMail: ReturnType<typeof openMail>;
let ida: Awaited<ReturnType<typeof signedIn>>;

beforeAll(async () => {
  post = mailServer();
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
  const place = post.server.address();
  const port = place && typeof place === 'object' ? place.port : 0;
  sendMail = openMail({ smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Golden Hour <game@example.com>' });
  db = await openPagesDatabase({ sendMail });
  const scenario = await smallScenario();
  shareScenariosWithPages({ get: () => scenario, all: () => [scenario] });
  ida = await signedIn(db, 'ida', 'trainer');
});
afterAll(async () => {
  await db.$disconnect();
  await new Promise<void>((resolve) => post.close(resolve));
});

/** Takes every mail but those to an address that it does not know. */
function mailServer(): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody@') ? new Error('no such mailbox') : undefined),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo.map(({ address }) => address);
        received.push({ from, to, raw: Buffer.concat(chunks).toString() });
        done();
      });
    },
  });
}

/** The parts of a mail, each with its type and what is in it. */
function partsOf(raw: string): { type: string; isAttachment: boolean; text: string }[] {
  const boundaries = [...raw.matchAll(/boundary="([^"]+)"/g)].map(([, boundary = '']) => boundary);
  const pieces = boundaries.reduce<string[]>(
    (some, boundary) => some.flatMap((piece) => piece.split(`--${boundary}`)),
    [raw],
  );
  return pieces.flatMap((piece) => {
    const [head = '', ...body] = piece.trimStart().split('\r\n\r\n');
    const type = /^content-type: ([\w/]+)/im.exec(head)?.[1] ?? '';
    if (type === '' || type.startsWith('multipart/')) return [];
    const isAttachment = /^content-disposition: attachment/im.test(head);
    return [{ type, isAttachment, text: decoded(head, body.join('\r\n\r\n').trim()) }];
  });
}

function decoded(head: string, body: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

const asked = (body?: unknown) =>
  new Request(`${local}/api/x`, {
    headers: { cookie: ida.cookie, host: 'localhost' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });

async function workshopOf(list: string) {
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const scenario = await smallScenario();
  const given = { ownerId: ida.id, title: 'Krise på Ærø', scenario, teamCount: 2, settings };
  const { id } = await createWorkshop(db, given);
  const dated = { startsAt, timeZone: 'Europe/Copenhagen', remindsDays: 1, remindsIn: 'da' };
  await db.workshop.update({ where: { id }, data: dated });
  const at = { params: Promise.resolve({ id }) };
  await readList(asked({ text: list, save: true }), at);
  const { players } = await (await listed(asked(), at)).json();
  const ids: string[] = players.map((player: { id: string }) => player.id);
  return { at, ids };
}

test('an invitation arrives with the own link, and with an entry that a calendar program opens', async () => {
  const { at, ids } = await workshopOf('Name;E-mail\nÅse;ase@example.com\nBo;nobody@example.com');
  const answer = await invite(asked({ players: ids, language: 'da' }), at);
  expect(await answer.json()).toEqual({ sent: 1, failed: 1, left: [] });
  expect(received.map(({ from, to }) => [from, to])).toEqual([['game@example.com', ['ase@example.com']]]);
  const parts = partsOf(received[0]?.raw ?? '');
  const words = parts.find(({ type }) => type === 'text/plain')?.text ?? '';
  expect(words).toContain('Åse');
  expect(words).toContain('Krise på Ærø');
  const link = /http:\/\/localhost\/player#[\w-]{43}/.exec(words)?.[0];
  const file = parts.find(({ isAttachment }) => isAttachment);
  const calendar = new ICAL.Component(ICAL.parse(file?.text ?? ''));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  expect(event.summary).toBe('Krise på Ærø');
  expect(event.startDate.toJSDate()).toEqual(startsAt);
  expect(event.component.getFirstPropertyValue('url')).toBe(link);
  const shown = parts.find(({ type }) => type === 'text/calendar');
  expect(shown?.text.trim()).toBe(file?.text.trim());
});

test('a reminder arrives once, in the trainer’s language and zone, with the same link', async () => {
  received.length = 0;
  await workshopOf('Name;E-mail\nEva;eva@example.com');
  if (!sendMail) throw new Error('there is no mail');
  const problems: unknown[] = [];
  const failed = (error: unknown) => void problems.push(error);
  const base = () => local;
  for (const hoursBefore of [23, 22])
    await remindPlayers(
      db,
      { sendMail, failed },
      {
        ...{ base, secret: tableSecret, now: startsAt.getTime() - hoursBefore * hour },
      },
    );
  const toEva = received.filter(({ to }) => to.includes('eva@example.com'));
  expect(toEva).toHaveLength(1);
  const [{ text } = { text: '' }] = partsOf(toEva[0]?.raw ?? '');
  expect(text).toContain('10.00');
  expect(text).toMatch(/http:\/\/localhost\/player#[\w-]{43}/);
  expect(problems.every((problem) => String(problem).includes('no such mailbox'))).toBe(true);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderCertificates } from '@/reports/pdf/certificates';
import { hashToken, newToken } from '../accounts/tokens';
import { type Db, openDb } from '../database/db';
import { freshDatabase } from '../database/fresh-database';
import { rehearsedRound } from '../testing/rehearsed';
import { smallScenario } from '../testing/small-scenario';
import { asTrainer } from '../testing/table';
import type { StaffAccount } from '../workshops/access';
import {
  type Certificate,
  issueCertificates,
  ownCertificate,
  participantsOf,
  verifyCertificate,
  withdrawCertificate,
} from './certificates';

let db: Db;
let asked: { roundId: string; by: StaffAccount };
let workshopId: string;

beforeAll(async () => {
  db = openDb(await freshDatabase());
  const scenario = await smallScenario({ faster: 8 });
  const nicknames = ['Ada', 'Bo', 'Åse Bødker', 'Di'];
  const made = await rehearsedRound(db, { scenario, teams: 2, seatsPerTeam: 2, nicknames, real: true });
  asked = { roundId: made.roundId, by: asTrainer(made.ownerId) };
  workshopId = made.workshopId;
});
afterAll(() => db.$disconnect());

async function issued(seatId: string, name?: string): Promise<Certificate> {
  const made = await issueCertificates(db, asked, [{ seatId, name }]);
  const [one] = typeof made === 'string' ? [] : made;
  if (!one) throw new Error(String(made));
  return one;
}

test('everybody who took part can have one, with a code that anybody can verify', async () => {
  const people = await participantsOf(db, asked);
  if (typeof people === 'string') throw new Error(people);
  expect(people.map(({ nickname }) => nickname).sort()).toEqual(['Ada', 'Bo', 'Di', 'Åse Bødker']);
  const made = await issueCertificates(db, asked, people);
  if (typeof made === 'string') throw new Error(made);
  expect(new Set(made.map(({ code }) => code)).size).toBe(4);
  const [first] = made;
  expect(first).toMatchObject({ workshop: 'Ærø group', minutes: 20, instructor: 'Ida', onPaper: false });
  expect(JSON.stringify(made)).not.toMatch(/score|percentile|mark/);
  const typed = first?.code.toLowerCase().replace(/(....)/g, '$1 - ') ?? '';
  expect(await verifyCertificate(db, typed)).toEqual({ state: 'valid', certificate: first });
  expect(await verifyCertificate(db, 'AAAA-AAAA-AAAA')).toEqual({ state: 'unknown' });
});

test('asked for again, it keeps its code; the instructor may correct the name', async () => {
  const first = await issued('s0');
  expect(await issued('s0', 'Ada Lovelace')).toEqual({ ...first, name: 'Ada Lovelace' });
  expect(await issued('s0')).toEqual({ ...first, name: 'Ada Lovelace' });
});

test('a withdrawn one says so, and its person gets no other', async () => {
  const token = newToken();
  await db.seat.create({ data: { id: 's1', workshopId, tokenHash: hashToken(token) } });
  const { roundId } = asked;
  const own = await ownCertificate(db, { token, roundId, name: 'Bo Bendtsen' });
  if (typeof own === 'string') throw new Error(own);
  expect(
    await withdrawCertificate(db, { ...asked, by: asTrainer('somebody else'), seatId: 's1' }, true),
  ).toBe('no-such-seat');
  expect(await withdrawCertificate(db, { ...asked, seatId: 's1' }, true)).toBe('changed');
  expect(await verifyCertificate(db, own.code)).toMatchObject({ state: 'withdrawn' });
  expect(await ownCertificate(db, { token, roundId })).toBe('certificate-withdrawn');
  await withdrawCertificate(db, { ...asked, seatId: 's1' }, false);
  expect(await ownCertificate(db, { token, roundId, name: 'Somebody else' })).toMatchObject({
    code: own.code,
    name: own.name,
  });
});

test('a seat takes its own only, of a round that it played; nobody else’s round is there', async () => {
  const token = newToken();
  await db.seat.create({ data: { id: 'stranger', workshopId, tokenHash: hashToken(token) } });
  const { roundId } = asked;
  expect(await ownCertificate(db, { token, roundId })).toBe('no-such-seat');
  expect(await ownCertificate(db, { token: newToken(), roundId })).toBe('no-such-seat');
  expect(await participantsOf(db, { roundId, by: asTrainer('somebody else') })).toBe('no-such-round');
  expect(await issueCertificates(db, asked, [{ seatId: 'stranger' }])).toBe('no-such-seat');
});

test('when names were removed, a certificate still holds, without one', async () => {
  const { code } = await issued('s3');
  await db.certificate.update({ where: { code }, data: { name: null } });
  expect(await verifyCertificate(db, code)).toMatchObject({ state: 'valid', certificate: { name: null } });
});

test('the paper is a tagged PDF, a page each, each in its own language', async () => {
  const qr = { width: 78, height: 78, scale: 1, alt: 'a code', shapes: [] };
  const page = (language: string, name: string | null) => ({
    language,
    name,
    kicker: 'Certificate',
    sentence: 'took part',
    facts: [{ label: 'Date', value: 'today' }],
    signature: { name: 'Ida', role: 'Led it' },
    code: { label: 'Number', text: 'ABCD' },
    check: { text: 'Genuine?', address: 'https://example.com/verify/ABCD' },
    qr,
  });
  const long = 'A name that is much longer than a line of this size can ever hold, really';
  const pages = [page('en', 'Ada'), page('da', null), page('da', long)];
  const bytes = (await renderCertificates({ title: 'Certificates', language: 'en' }, pages)).toString(
    'latin1',
  );
  expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(3);
  expect(bytes).toContain('/MarkInfo');
  expect(bytes).toContain('/Lang (da)');
  expect(bytes).toContain('[0 0 841.89 595.28]');
});

import { randomInt } from 'node:crypto';
import { playedOut } from '@/engine/earlier/index';
import { seatsOf } from '@/engine/rules/seats';
import type { Db } from '../database/db';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';
import { ledBy, type StaffAccount } from '../workshops/access';
import { seatByToken } from '../workshops/seats';
import { forgetCertificates, keptPlayedBy, type PlayedBy } from './kept-certificates';

/** No letter or digit that is mistaken for another when it is read from paper. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
/** Long enough that nobody finds one by trying. */
const codeLength = 12;

/** What a certificate says. It says that somebody took part, never how well. */
export type Certificate = {
  code: string;
  /** as printed; null once names have been removed */
  name: string | null;
  /** as the person read during play */
  language: string;
  workshop: string;
  /** title by language */
  titles: Record<string, string>;
  hazards: string[];
  /** epoch ms */
  startedAt: number;
  /** the workshop's, in which the day is written; null: not known */
  timeZone: string | null;
  /** whole minutes from the start to the end, at least one */
  minutes: number;
  instructor: string;
  onPaper: boolean;
};

/** Somebody who played, for the instructor's list. */
export type Participant = {
  seatId: string;
  nickname: string;
  /** 0 is team A */
  team: number;
  certificate: { code: string; name: string | null; revoked: boolean } | null;
};

type Played = {
  id: string;
  workshop: string;
  instructor: string;
  startedAt: number;
  timeZone: string | null;
  minutes: number;
  onPaper: boolean;
} & PlayedBy;

export type CertificateRefusal = 'no-such-round' | 'not-ready' | 'no-such-seat' | 'certificate-withdrawn';

/** Who took part in an ended round that this instructor led, and who has a certificate. */
export async function participantsOf(
  db: Db,
  asked: { roundId: string; by: StaffAccount },
): Promise<Participant[] | CertificateRefusal> {
  const played = await ownedRound(db, asked);
  if (typeof played === 'string') return played;
  const issued = await db.certificate.findMany({ where: { roundId: played.id } });
  return played.people.map(({ seatId, nickname, team }) => {
    const found = issued.find((one) => one.seatId === seatId);
    const certificate = found && { code: found.code, name: found.name, revoked: found.revokedAt !== null };
    return { seatId, nickname, team, certificate: certificate ?? null };
  });
}

/**
 * Certificates for these people, in order; one that there is keeps its code. The instructor's word counts: a new name
 * replaces the printed one, and one that was withdrawn counts again.
 */
export async function issueCertificates(
  db: Db,
  asked: { roundId: string; by: StaffAccount },
  wanted: readonly { seatId: string; name?: string | undefined }[],
): Promise<Certificate[] | CertificateRefusal> {
  const played = await ownedRound(db, asked);
  if (typeof played === 'string') return played;
  const known = wanted.map(({ seatId }) => played.people.find((one) => one.seatId === seatId));
  if (known.includes(undefined)) return 'no-such-seat';
  const made: Certificate[] = [];
  for (const { seatId, name } of wanted) {
    const revived = { revokedAt: null, ...(name !== undefined && { name }) };
    made.push(await issue(db, played, seatId, { name, again: revived }));
  }
  return made;
}

/** A player's own certificate of an ended round, by the key to their seat. A name is theirs to give the first time. */
export async function ownCertificate(
  db: Db,
  { token, roundId, name }: { token: string; roundId: string; name?: string | undefined },
): Promise<Certificate | CertificateRefusal> {
  const seat = await seatByToken(db, token);
  const played = seat ? await endedRound(db, { id: roundId }) : 'no-such-seat';
  if (typeof played === 'string') return played;
  if (!seat || !played.people.some(({ seatId }) => seatId === seat.id)) return 'no-such-seat';
  const before = await db.certificate.findUnique({
    where: { roundId_seatId: { roundId, seatId: seat.id } },
  });
  if (before?.revokedAt) return 'certificate-withdrawn';
  return issue(db, played, seat.id, { name, again: {} });
}

/** Withdraws a certificate, or lets it count again. */
export async function withdrawCertificate(
  db: Db,
  { roundId, by, seatId }: { roundId: string; by: StaffAccount; seatId: string },
  withdrawn: boolean,
): Promise<'changed' | CertificateRefusal> {
  const { count } = await db.certificate.updateMany({
    where: { roundId, seatId, round: { workshop: ledBy(by) } },
    data: { revokedAt: withdrawn ? new Date() : null },
  });
  if (count === 0) return 'no-such-seat';
  forgetCertificates();
  return 'changed';
}

/** What a code stands for, for whoever was shown it. */
export async function verifyCertificate(
  db: Db,
  typed: string,
): Promise<{ state: 'unknown' } | { state: 'valid' | 'withdrawn'; certificate: Certificate }> {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const row = await db.certificate.findUnique({ where: { code } });
  const played = row ? await endedRound(db, { id: row.roundId }) : 'no-such-round';
  if (!row || typeof played === 'string') return { state: 'unknown' };
  return { state: row.revokedAt ? 'withdrawn' : 'valid', certificate: certificateOf(played, row) };
}

type Row = { code: string; seatId: string; name: string | null };

async function issue(
  db: Db,
  played: Played,
  seatId: string,
  { name, again }: { name: string | undefined; again: { revokedAt?: null; name?: string } },
): Promise<Certificate> {
  const nickname = played.people.find((one) => one.seatId === seatId)?.nickname;
  const row = await db.certificate.upsert({
    where: { roundId_seatId: { roundId: played.id, seatId } },
    create: { code: newCode(), roundId: played.id, seatId, name: name ?? nickname ?? null },
    update: again,
  });
  return certificateOf(played, row);
}

function certificateOf(played: Played, { code, seatId, name }: Row): Certificate {
  const { people, id, ...told } = played;
  const language = people.find((one) => one.seatId === seatId)?.language ?? 'en';
  return { code, name, language, ...told };
}

function newCode(): string {
  return Array.from({ length: codeLength }, () => letters[randomInt(letters.length)]).join('');
}

function ownedRound(
  db: Db,
  { roundId, by }: { roundId: string; by: StaffAccount },
): Promise<Played | CertificateRefusal> {
  return endedRound(db, { id: roundId, workshop: { ...ledBy(by), deletedAt: null } });
}

type Where = { id: string; workshop?: ReturnType<typeof ledBy> & { deletedAt: null } };

async function endedRound(db: Db, where: Where): Promise<Played | CertificateRefusal> {
  const row = await db.round.findFirst({
    where: { ...where, kind: 'workshop' },
    select: {
      startedAt: true,
      endedAt: true,
      onPaper: true,
      workshop: { select: { title: true, timeZone: true, owner: { select: { name: true } } } },
    },
  });
  if (!row?.workshop) return 'no-such-round';
  if (!row.startedAt || !row.endedAt) return 'not-ready';
  const last = await db.logEntry.aggregate({ where: { roundId: where.id }, _max: { seq: true } });
  const playedBy = await keptPlayedBy(`${where.id} ${last._max.seq}`, () => whoPlayed(db, where.id));
  return {
    id: where.id,
    workshop: row.workshop.title,
    instructor: row.workshop.owner.name,
    timeZone: row.workshop.timeZone,
    ...playedBy,
    startedAt: row.startedAt.getTime(),
    minutes: Math.max(1, Math.round((row.endedAt.getTime() - row.startedAt.getTime()) / 60_000)),
    onPaper: row.onPaper,
  };
}

async function whoPlayed(db: Db, roundId: string): Promise<PlayedBy> {
  const [stored, log] = await Promise.all([readRound(db, roundId), postgresLog(db).read(roundId)]);
  if (!stored) throw new Error('the round is gone');
  const round = await playedOut(stored.beginning, log);
  const { structure, words } = round.scenario;
  const titles = Object.entries(words).map(([language, { title }]) => [language, title]);
  const team = new Map(round.teams.flatMap(({ index, seats }) => seats.map((seat) => [seat.id, index])));
  return {
    titles: Object.fromEntries(titles),
    hazards: structure.hazards,
    people: seatsOf(round)
      .filter(({ simulated }) => !simulated)
      .map(({ id, nickname, language }) => ({ seatId: id, nickname, language, team: team.get(id) ?? 0 })),
  };
}

import { playedOut } from '@/engine/earlier/index';
import type { Event, LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import { seatOf, teamOf } from '@/engine/rules/seats';
import { wordsIn } from '@/engine/scenario';
import { roleNames } from '@/engine/scenario/played-roles';
import type { Words } from '@/engine/scenario/words';
import type { Role } from '@/engine/vocabulary';
import type { HomeworkTryItem } from '@/wire/homework';
import type { DbOrTransaction } from '../database/db';
import { triesOf } from '../homework/tries';
import { postgresLog } from '../rounds/log';
import { readRound } from '../rounds/store';

/** Something a person did or that was recorded about them; the kinds are translation keys. */
export type OwnAct = {
  what: Extract<Event, { seatId: string }>['type'] /** epoch ms */;
  at: number;
  detail: string;
};

export type OwnRound = {
  title: string;
  startedAt: number | null;
  endedAt: number | null;
  /** 0 is team A; null when the seat was taken out */
  team: number | null;
  name: string;
  /** `name`: what the scenario calls it, where not as usual */
  roles: { role: Role; name: string | null }[];
  acts: OwnAct[];
  survey: Record<string, string | number | null> | null;
  cards: string[];
  certificate: { code: string; name: string | null } | null;
};

/** What is kept about a person who does homework, beside the rounds themselves. */
export type OwnHomework = {
  title: string;
  /** what they are called there */
  name: string | null;
  tries: HomeworkTryItem[];
  /** the learning platforms that they came from, and who they are there */
  platforms: { name: string; id: string }[];
};

/** Everything that is kept about one seat. Times are epoch ms. */
export type OwnData = {
  /** null in practice */
  workshop: string | null;
  /** what the round was a try of; null where it was none */
  homework: OwnHomework | null;
  /** their line of the workshop's player list; null: they came without one */
  listed: { name: string; email: string | null; group: string | null } | null;
  worksCouncil: boolean;
  retentionDays: number | null;
  namesRemovedAt: number | null;
  /** the workshop's; null: not known */
  timeZone: string | null;
  rounds: OwnRound[];
};

/** What is kept about a seat, in a language; undefined when there is no such seat, or it was erased. */
export async function ownDataOf(
  db: DbOrTransaction,
  seatId: string,
  language: string,
): Promise<OwnData | undefined> {
  const seat = await db.seat.findUnique({ where: { id: seatId }, include: { workshop: true } });
  if (!seat || isErased(seat)) return undefined;
  const { workshop } = seat;
  const where = workshop ? { workshopId: workshop.id } : { id: seat.roundId ?? '' };
  const rounds = await db.round.findMany({ where, orderBy: { createdAt: 'asc' }, select: { id: true } });
  const own = await Promise.all(rounds.map(({ id }) => ownRound(db, id, seatId, language)));
  return {
    workshop: workshop?.title ?? null,
    homework: await homeworkWith(db, seat.roundId),
    listed: await listedWith(db, seatId),
    worksCouncil: workshop?.worksCouncil ?? false,
    retentionDays: workshop?.retentionDays ?? null,
    namesRemovedAt: workshop?.namesRemovedAt?.getTime() ?? null,
    timeZone: workshop?.timeZone ?? null,
    rounds: own.filter((round) => round !== undefined),
  };
}

async function listedWith(db: DbOrTransaction, seatId: string): Promise<OwnData['listed']> {
  const found = await db.expectedPlayer.findUnique({
    where: { seatId },
    select: { name: true, email: true, groupName: true },
  });
  return found && { name: found.name, email: found.email, group: found.groupName };
}

async function homeworkWith(db: DbOrTransaction, roundId: string | null): Promise<OwnData['homework']> {
  if (roundId === null) return null;
  const found = await db.homeworkTry.findUnique({
    where: { roundId },
    select: { player: { select: { id: true, name: true, homework: { select: { title: true } } } } },
  });
  if (!found) return null;
  const { id: playerId, name, homework } = found.player;
  const [tries, platforms] = await Promise.all([triesOf(db, playerId), platformsWith(db, playerId)]);
  return { title: homework.title, name, tries, platforms };
}

async function platformsWith(db: DbOrTransaction, playerId: string): Promise<OwnHomework['platforms']> {
  const found = await db.ltiLearner.findMany({
    where: { playerId },
    select: { sub: true, link: { select: { platform: { select: { name: true } } } } },
    orderBy: { linkId: 'asc' },
  });
  const told = new Map(
    found.map(({ sub: id, link }) => [
      JSON.stringify([link.platform.name, id]),
      { name: link.platform.name, id },
    ]),
  );
  return [...told.values()];
}

/** An erased seat of a workshop has lost its code with its key. */
function isErased(seat: { workshopId: string | null; codeHash: string | null }): boolean {
  return seat.workshopId !== null && seat.codeHash === null;
}

async function ownRound(
  db: DbOrTransaction,
  roundId: string,
  seatId: string,
  language: string,
): Promise<OwnRound | undefined> {
  const [stored, log, row] = await Promise.all([
    readRound(db, roundId),
    postgresLog(db).read(roundId),
    db.round.findUnique({ where: { id: roundId }, select: { startedAt: true, endedAt: true } }),
  ]);
  const acts = stored ? actsOf(stored.beginning, log, seatId, language) : [];
  if (!stored || !row || acts.length === 0) return undefined;
  const round = await playedOut(stored.beginning, log);
  const seat = seatOf(round, seatId);
  const words = wordsIn(round.scenario, language);
  const names = roleNames(words);
  return {
    title: words.title,
    startedAt: row.startedAt?.getTime() ?? null,
    endedAt: row.endedAt?.getTime() ?? null,
    team: teamOf(round, seatId)?.index ?? null,
    name: seat?.nickname ?? acts.findLast(({ what }) => what === 'seat-admitted')?.detail ?? '',
    roles: seat?.roles.map((role) => ({ role, name: names[role] ?? null })) ?? [],
    acts,
    ...(await annotationsOf(db, roundId, seatId)),
  };
}

async function annotationsOf(db: DbOrTransaction, roundId: string, seatId: string) {
  const [survey, cards, certificate] = await Promise.all([
    db.surveyAnswer.findUnique({ where: { roundId_seatId: { roundId, seatId } } }),
    db.card.findMany({ where: { roundId, seatId }, select: { text: true } }),
    db.certificate.findUnique({
      where: { roundId_seatId: { roundId, seatId } },
      select: { code: true, name: true },
    }),
  ]);
  return {
    survey: survey ? answersIn(survey.answers) : null,
    cards: cards.map(({ text }) => text),
    certificate,
  };
}

function answersIn(answers: unknown): Record<string, string | number | null> {
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([, value]) => value === null || typeof value === 'string' || typeof value === 'number',
    ),
  );
}

/** Every line of the log in which this seat stands, in order. */
function actsOf(round: Round, log: LogEntry[], seatId: string, language: string): OwnAct[] {
  const words = wordsIn(round.scenario, language);
  return log.flatMap(({ at, events }) =>
    events.flatMap((event) => {
      if (!('seatId' in event) || event.seatId !== seatId) return [];
      return [{ what: event.type, at, detail: detailOf(event, words, language) }];
    }),
  );
}

type SeatEvent = Extract<Event, { seatId: string }>;

/** What was named, chosen or written, as a person would read it. */
function detailOf(event: SeatEvent, words: Words, language: string): string {
  switch (event.type) {
    case 'seat-admitted':
    case 'seat-renamed':
      return event.nickname;
    case 'said':
    case 'words-submitted':
    case 'words-edited':
    case 'words-written':
      return event.text;
    case 'vote-cast': {
      const decision = words.decisions[event.decisionId];
      const label = decision?.responses[event.responseId]?.label ?? event.responseId;
      const sure = event.confidence === undefined ? '' : ` (${event.confidence}/5)`;
      return `${decision?.question ?? event.decisionId} → ${label}${sure}`;
    }
    case 'intel-shared':
      return words.intel[event.intelId]?.title ?? event.intelId;
    case 'check-begun':
      return words.facts[event.factId]?.claim ?? event.factId;
    case 'channel-watched':
      return words.channels[event.channelId] ?? event.channelId;
    case 'story-saved':
    case 'call-answered':
      return words.injects[event.injectId]?.label ?? event.injectId;
    case 'language-set':
      return languageName(event.language, language);
    default:
      return '';
  }
}

/** What a language is called in another one: "Polish". */
function languageName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

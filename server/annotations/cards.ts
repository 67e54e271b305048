import type { Round } from '@/engine/round';
import { seatsOf } from '@/engine/rules/seats';
import { tells } from '@/engine/view/team-figures';
import type { Command } from '@/wire/annotation-commands';
import type { CardRow } from '@/wire/annotations';
import type { Db } from '../database/db';
import type { AnnotationRights } from './rights';
import { type Kind, notAllowed, type SaveContext, type Saved } from './save';
import { leastAnswers } from './survey-steps';

/** The most cards of one person in a round. */
const mostCards = 12;
/** The most dots that one person gives in a round. */
export const dotsEach = 3;

/**
 * Once the round is over, players write cards for their team and instructors for the room. Nobody changes somebody
 * else's card.
 */
export async function saveCard(
  { db, round, reader }: SaveContext,
  { id: cardId, kind, text, language = null, removed }: Command<'save-card'>,
): Promise<Saved> {
  if (round.stage !== 'ended' || !mayWrite(reader)) return notAllowed;
  const seatId = reader.rights === 'plays' ? reader.id : null;
  const known = await db.card.findUnique({ where: { id: cardId } });
  if (known && (known.roundId !== round.id || known.seatId !== seatId)) return notAllowed;
  if (removed) {
    await db.card.deleteMany({ where: { id: cardId } });
    return { ok: true, annotations: { cards: [{ ...nothing, id: cardId, kind }] } };
  }
  if (!known && (await db.card.count({ where: { roundId: round.id, seatId } })) >= cardsFor(reader))
    return { ok: false, code: 'board-full' };
  const teamId = reader.rights === 'plays' ? reader.teamId : null;
  await db.card.upsert({
    where: { id: cardId },
    create: { id: cardId, roundId: round.id, kind, teamId, seatId, text, language },
    update: { kind, text, language },
  });
  return changed(db, cardId);
}

/** Instructors alone, any card: what does not suit the room is hidden, not destroyed. */
export async function hideCard(
  { db, round, reader }: SaveContext,
  { id: cardId, hidden }: Command<'hide-card'>,
): Promise<Saved> {
  if (reader.rights !== 'runs') return notAllowed;
  const removedAt = hidden ? new Date() : null;
  const { count } = await db.card.updateMany({
    where: { id: cardId, roundId: round.id },
    data: { removedAt },
  });
  return count === 0 ? { ok: false, code: 'no-such-thing' } : changed(db, cardId);
}

/** Three dots each, at most one on a card; a dot on a hidden card is free again. */
export async function dotCard(
  { db, round, reader }: SaveContext,
  { id: cardId, dotted }: Command<'dot-card'>,
): Promise<Saved> {
  if (round.stage !== 'ended' || !mayWrite(reader)) return notAllowed;
  const key = { cardId, voterId: reader.id };
  const card = await db.card.findUnique({ where: { id: cardId }, include: { votes: true } });
  if (card?.roundId !== round.id || card.removedAt !== null) return { ok: false, code: 'no-such-thing' };
  const isThere = card.votes.some(({ voterId }) => voterId === reader.id);
  if (dotted && !isThere) {
    const given = { voterId: reader.id, card: { roundId: round.id, removedAt: null } };
    if ((await db.cardVote.count({ where: given })) >= dotsEach) return { ok: false, code: 'no-dots-left' };
    await db.cardVote.create({ data: key });
  }
  if (!dotted && isThere) await db.cardVote.deleteMany({ where: key });
  return changed(db, cardId);
}

export const cards: Kind = {
  read: async (db, round) => {
    const rows = await db.card.findMany({
      where: { roundId: round.id },
      include: { votes: true },
      orderBy: { createdAt: 'asc' },
    });
    return { cards: rows.map(rowOf) };
  },
  shown: (reader, { cards: rows }, round) => ({ cards: rows?.map((row) => seenBy(reader, row, round)) }),
};

/**
 * Nobody learns who wrote a card or gave a dot, only what is their own; hidden cards are not told to the room. [X5]
 * Where a team is so small that its name says who wrote, only the team reads its name; likewise with a language.
 */
function seenBy(reader: AnnotationRights, row: CardRow, round: Round): CardRow {
  if (row.hidden && reader.rights !== 'runs') return { ...nothing, id: row.id, kind: row.kind };
  const own = row.authorId !== null && row.authorId === reader.id;
  return {
    ...row,
    teamId: mayKnowTeam(reader, row, round) ? row.teamId : null,
    language: own || !pointsAtSomebody(row, round) ? row.language : null,
    authorId: own ? row.authorId : null,
    voters: row.voters.filter((voter) => voter === reader.id),
  };
}

function mayKnowTeam(reader: AnnotationRights, { teamId }: CardRow, round: Round): boolean {
  const team = round.teams.find(({ id }) => id === teamId);
  return !team || tells(round, team) || (reader.rights === 'plays' && reader.teamId === teamId);
}

/** [X4] In works-council mode a language that few people in the room read in would say who wrote. */
function pointsAtSomebody({ teamId, language }: CardRow, round: Round): boolean {
  if (!round.settings.worksCouncil || teamId === null) return false;
  return seatsOf(round).filter((seat) => !seat.simulated && seat.language === language).length < leastAnswers;
}

function mayWrite(reader: AnnotationRights): boolean {
  return reader.rights === 'plays' || reader.rights === 'runs';
}

/** The instructors' cards share one name in the records, so that their number is not bounded by one person's. */
function cardsFor(reader: AnnotationRights): number {
  return reader.rights === 'runs' ? mostCards * 5 : mostCards;
}

const nothing = {
  teamId: null,
  text: '',
  at: 0,
  dots: 0,
  hidden: true,
  removed: true,
  authorId: null,
  voters: [],
};

async function changed(db: Db, cardId: string): Promise<Saved> {
  const row = await db.card.findUnique({ where: { id: cardId }, include: { votes: true } });
  return row ? { ok: true, annotations: { cards: [rowOf(row)] } } : { ok: false, code: 'no-such-thing' };
}

type Row = Pick<CardRow, 'id' | 'kind' | 'teamId' | 'text' | 'language'> & {
  seatId: string | null;
  createdAt: Date;
  removedAt: Date | null;
  votes: { voterId: string }[];
};

function rowOf(row: Row): CardRow {
  const { id: cardId, kind, teamId, text, language, seatId, createdAt, removedAt, votes } = row;
  return {
    id: cardId,
    kind,
    teamId,
    text,
    language,
    at: createdAt.getTime(),
    dots: votes.length,
    hidden: removedAt !== null,
    removed: false,
    authorId: seatId,
    voters: votes.map(({ voterId }) => voterId),
  };
}

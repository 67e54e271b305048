import { isEarlier } from '@/engine/earlier/index';
import { forkedLog, lastSeqBefore } from '@/engine/replay/fork';
import type { Round } from '@/engine/round';
import { seatsOf, teamOf } from '@/engine/rules/seats';
import type { ForkAck } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import { readRound } from '../../rounds/store';
import type { Snapshot } from '../../rounds/turn';
import { type ForkPlace, otherGroups, storeFork } from '../../workshops/fork';
import { workshopById } from '../../workshops/workshops';
import type { Game } from '../game';
import type { Session } from '../session';
import { refused } from '../sockets';
import { keepWorksCouncil } from './works-council';
import { bring, takeAlong } from './workshop-commands';

const notAllowed: Refusal = { ok: false, code: 'not-allowed' };
const notThere: Refusal = { ok: false, code: 'no-such-moment' };
/** [R2] */
const earlierRules: Refusal = { ok: false, code: 'earlier-rules' };

/** The groups that a round may go on with, besides the one that played it. */
export async function forkGroups(game: Game, { workshopId, rights }: Session<'instructor'>) {
  const workshop = rights === 'owner' ? await workshopById(game.db, workshopId) : undefined;
  const groups = workshop ? await otherGroups(game.db, workshop.ownerId, workshopId) : [];
  return { ok: true as const, groups };
}

/** Two clicks are one fork. */
export async function fork(
  game: Game,
  session: Session<'instructor'>,
  request: Request<'fork'>,
): Promise<ForkAck | Refusal> {
  const { workshopId } = session;
  if (game.moving.has(workshopId)) return refused('try-again');
  const made = goOn(game, session, request);
  const moving = made.then((ack): Ack => (ack.ok ? { ok: true, seq: 0 } : ack));
  game.moving.set(workshopId, moving);
  try {
    return await made;
  } finally {
    game.moving.delete(workshopId);
  }
}

/** [U6] A new round from a moment of one that is over, for its own people or another group. */
async function goOn(
  game: Game,
  session: Session<'instructor'>,
  request: Request<'fork'>,
): Promise<ForkAck | Refusal> {
  const source = await game.rounds.current(session.roundId);
  const stored = await readRound(game.db, session.roundId);
  if (!source || !stored) return refused('try-again');
  const { round } = source;
  if (round.stage !== 'ended') return notAllowed;
  if (isEarlier(round)) return earlierRules;
  if (request.toP > round.p) return notThere;
  const to = await destination(game, session, request);
  if ('ok' in to) return to;
  const people = to.current ? seatsOf(to.current.round) : [];
  const keep = seatsOf(round).filter(({ id }) => people.some((seat) => seat.id === id));
  const log = await game.log.read(round.id);
  const { toP } = request;
  const worksCouncil = to.worksCouncil || Boolean(round.settings.worksCouncil);
  const by = { role: 'instructor' as const, userId: session.userId };
  const made = await storeFork(
    game.db,
    {
      beginning: stored.beginning,
      log: forkedLog(round, log, {
        ...{ toP, keep: keep.map(({ id }) => id), by, at: game.clock.wall() },
        worksCouncil,
      }),
      worksCouncil,
      forkedAtSeq: lastSeqBefore(log, toP),
    },
    to.place,
  );
  await keepWorksCouncil(game, round, made);
  if (to.current) await seatPeople(game, to.current.round, made.roundId);
  if (to.current) await takeAlong(game, to.current.id, made.roundId);
  return { ok: true, workshopId: made.workshopId };
}

type Destination = { place: ForkPlace; current: Snapshot | undefined; worksCouncil: boolean };

/** The workshop that plays the fork, with its people; a round that is being played is not taken from anybody. */
async function destination(
  game: Game,
  session: Session<'instructor'>,
  { into }: Request<'fork'>,
): Promise<Destination | Refusal> {
  const own = await workshopById(game.db, session.workshopId);
  if (!own) return refused('try-again');
  // Another group, and a workshop of its own, are the owner's alone.
  if (into !== 'here' && session.rights !== 'owner') return refused('owner-only');
  if (into !== 'here' && 'title' in into)
    return { place: { title: into.title, ownerId: own.ownerId }, current: undefined, worksCouncil: false };
  const workshop = into === 'here' ? own : await workshopById(game.db, into.workshopId);
  if (!workshop || workshop.ownerId !== own.ownerId) return refused('unknown-token');
  if (workshop.closed) return refused('workshop-closed');
  const current = await game.rounds.current(workshop.currentRoundId);
  if (!current) return refused('try-again');
  const { stage } = current.round;
  if (stage === 'running' || stage === 'paused') return notAllowed;
  return { place: { workshopId: workshop.id }, current, worksCouncil: workshop.worksCouncil };
}

/**
 * Brings in those of the group who have no seat in the fork yet. With as many teams as before they stay together; else
 * they are dealt over the teams there are, in order.
 */
async function seatPeople(game: Game, from: Round, roundId: string): Promise<void> {
  const fork = (await game.rounds.current(roundId))?.round;
  if (!fork) return;
  const seated = new Set(seatsOf(fork).map(({ id }) => id));
  const sameTeams = from.teams.length === fork.teams.length;
  const missing = seatsOf(from).filter(({ id }) => !seated.has(id));
  for (const [i, seat] of missing.entries()) {
    const index = sameTeams ? (teamOf(from, seat.id)?.index ?? 0) : i % fork.teams.length;
    await bring(game, roundId, seat, fork.teams[index]?.id);
  }
}

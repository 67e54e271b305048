import { randomUUID } from 'node:crypto';
import { nameGiven } from '@/engine/names/name';
import type { HomeworkCard, HomeworkGrant } from '@/wire/homework';
import type { Request } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import { homeworkCard } from '../../homework/card';
import { type HomeworkRecord, homeworkBehind } from '../../homework/records';
import { type Learner, learnerOn, openRoundOf, roundForTry } from '../../homework/tries';
import { eraseLearner, seatsOfLearner } from '../../privacy/homework';
import { sentElsewhere } from '../elsewhere';
import { openErasing } from '../erasing';
import type { Game } from '../game';
import { type GameSocket, refused } from '../sockets';
import { admitToSeat, once, seatOfRequest } from './guest';
import { isFull } from './practise';

type Found = { ok: true; homework: HomeworkRecord } | Refusal;

/** What somebody with a homework's link may know, and how far they are on this device. */
export async function lookUpHomework(
  game: Game,
  socket: GameSocket,
  { token, key, language }: Request<'look-up-homework'>,
): Promise<{ ok: true; homework: HomeworkCard } | Refusal> {
  const found = await find(game, socket, token);
  if (!found.ok) return found;
  const { scenarios, clock } = game;
  const asked = { homework: found.homework, scenarios, key, language, now: clock.wall() };
  return { ok: true, homework: await homeworkCard(game.db, asked) };
}

/** The next try, or the one that is still open, as a practice round with a seat of its own. */
export async function beginHomework(
  game: Game,
  socket: GameSocket,
  { token, key, name: typed, language, pace }: Request<'begin-homework'>,
): Promise<HomeworkGrant | Refusal> {
  const found = await find(game, socket, token);
  if (!found.ok) return found;
  const { homework } = found;
  const scenario = game.scenarios.get(homework.scenarioSlug);
  if (!scenario) return refused('no-such-scenario');
  const learner = await learnerOn(game.db, { homeworkId: homework.id, key });
  const named = nameOf(homework, learner, typed);
  if (!named.ok) return named;
  const goesOn = learner !== undefined && (await openRoundOf(game.db, learner.id)) !== undefined;
  if (!goesOn && (isFull(game, 'homework') || !(await game.limits.homework(game.addressOf(socket)))))
    return refused('practice-full');
  const now = game.clock.wall();
  const given = await roundForTry(game.db, { homework, scenario, key, name: named.name, pace, now });
  if ('refusal' in given) return refused(given.refusal);
  noteTry(game, given.roundId);
  if (!(await game.rounds.current(given.roundId)) && (await sentElsewhere(game, socket, given.roundId)))
    return refused('try-again');
  const grant = await seatIn(game, given.roundId, language);
  return grant.ok ? { ...grant, scenario: scenario.slug, title: homework.title } : grant;
}

/** Those that have left the memory are forgotten now and then. */
function noteTry({ homework, rounds }: Game, roundId: string): void {
  homework.add(roundId);
  if (homework.size <= mostNoted) return;
  const here = new Set(rounds.all().map(({ id }) => id));
  for (const id of homework) if (id !== roundId && !here.has(id)) homework.delete(id);
}

const mostNoted = 5_000;

/** Erases whoever began on this device: the name, the tries, their rounds and results. */
export async function eraseHomework(
  game: Game,
  socket: GameSocket,
  { token, key }: Request<'erase-homework'>,
): Promise<Ack> {
  const found = await find(game, socket, token);
  if (!found.ok) return found;
  const learner = await learnerOn(game.db, { homeworkId: found.homework.id, key });
  const [seatId] = learner ? await seatsOfLearner(game.db, learner.id) : [];
  // With a seat everything goes along, on open screens too.
  if (seatId !== undefined) await openErasing(game).erase(seatId);
  else if (learner) await eraseLearner(game.db, learner.id);
  return { ok: true, seq: 0 };
}

async function find(game: Game, socket: GameSocket, token: string): Promise<Found> {
  if (!(await game.limits.entry(game.addressOf(socket)))) return refused('too-many-tries');
  const homework = await homeworkBehind(game.db, token);
  return homework ? { ok: true, homework } : refused('unknown-homework');
}

/** In works-council mode there is no name; whoever has begun keeps theirs. */
function nameOf(
  { worksCouncil }: HomeworkRecord,
  learner: Learner | undefined,
  typed: string,
): { ok: true; name: string | null } | Refusal {
  if (worksCouncil) return { ok: true, name: null };
  if (learner) return { ok: true, name: learner.name };
  const given = nameGiven(typed);
  return given.ok ? { ok: true, name: given.name } : refused(given.code);
}

/** The same round gives the same seat again; the name stays with the homework and is not in the round. */
function seatIn(game: Game, roundId: string, language: string) {
  return once(game, `homework ${roundId}`, async (token) => {
    const before = await seatOfRequest(game, token);
    if (before && token !== undefined) return { ok: true, token, seatId: before.id, seatCode: '' };
    const nickname = `Player ${randomUUID().slice(0, 4)}`;
    return admitToSeat(game, roundId, { roundId }, { nickname, language, token });
  });
}

import { randomUUID } from 'node:crypto';
import type { Seat } from '@/engine/round';
import { seatsOf } from '@/engine/rules/seats';
import type { Request } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import type { Snapshot, Watcher } from '../../rounds/turn';
import { carriedPeople, carriedPosts, carriedSettings } from '../../workshops/carry-over';
import { closeWorkshop, nextRound, workshopById } from '../../workshops/workshops';
import type { Game } from '../game';
import { tellIdentity } from '../identity';
import { signOff } from '../publisher';
import type { InRound, Session } from '../session';
import { simulatedNames } from '../simulated-names';
import { type GameSocket, refused } from '../sockets';
import { tellWall } from '../wall';
import { showPresented } from './presented';

/** Ms between two updates of the console while people join, and the ms that each of them adds: it lists everybody's code. */
const consoleMs = { least: 250, perSeat: 5 };

/** The instructor's list of seat codes and rounds follows what happens. */
export function keepConsolesCurrent(game: Game): Watcher {
  const changing = ['seat-admitted', 'seat-removed', 'round-started', 'round-ended'];
  const due = new Set<string>();
  const tell = (roundId: string) => {
    due.delete(roundId);
    for (const { socket, session } of game.publisher.listeners(roundId)) {
      if (session.as === 'instructor') tellIdentity(game, socket, session).catch(game.failed);
    }
  };
  return ({ id, round }, entries) => {
    const changed = entries.some(({ events }) => events.some(({ type }) => changing.includes(type)));
    if (!changed || due.has(id)) return;
    due.add(id);
    setTimeout(() => tell(id), consoleMs.least + consoleMs.perSeat * seatsOf(round).length).unref();
  };
}

/** Two clicks are one next round. */
export function startNextRound(
  game: Game,
  session: Session<'instructor'>,
  request: Request<'next-round'>,
): Promise<Ack> {
  const moving =
    game.moving.get(session.workshopId) ??
    moveOn(game, session, request).finally(() => game.moving.delete(session.workshopId));
  game.moving.set(session.workshopId, moving);
  return moving;
}

/** The same people in the same teams play another round; whoever is connected is taken along. */
async function moveOn(
  game: Game,
  session: Session<'instructor'>,
  request: Request<'next-round'>,
): Promise<Ack> {
  const scenario = game.scenarios.get(request.scenario);
  if (!scenario) return refused('no-such-scenario');
  // A console may stand at an earlier round: what counts is the one the workshop is at.
  const current = await currentRound(game, session);
  if (!current) return refused('try-again');
  const { round } = current;
  if (round.stage === 'running' || round.stage === 'paused') return { ok: false, code: 'not-allowed' };
  if (round.stage === 'lobby' && round.scenario.slug === scenario.slug) return { ok: true, seq: current.seq };
  const settings = carriedSettings(round);
  const seed = request.sameStorm ? round.seed : undefined;
  const given = { scenario, settings, teamCount: round.teams.length, seed };
  const roundId = await nextRound(game.db, session.workshopId, given);
  const seats = carriedPeople(round);
  const acks = await Promise.all(seats.map(({ seat, teamId }) => bring(game, roundId, seat, teamId)));
  if (scenario.slug === round.scenario.slug) await bringPosts(game, current.id, roundId, session);
  await takeAlong(game, current.id, roundId);
  return acks.find((ack) => !ack.ok) ?? acks.at(-1) ?? { ok: true, seq: 0 };
}

/** [W14] What was prepared in the earlier round is ready in this one. */
async function bringPosts(
  game: Game,
  from: string,
  to: string,
  { userId }: Session<'instructor'>,
): Promise<void> {
  const by = { role: 'instructor' as const, userId };
  for (const post of carriedPosts(await game.log.read(from)))
    await game.rounds.submit(to, by, `prepare ${post.preparedId}`, { type: 'prepare-post', ...post });
}

/** Gives a seat of the earlier round its place in this one. */
export function bring(game: Game, roundId: string, seat: Seat, teamId: string | undefined): Promise<Ack> {
  const { id: seatId, nickname, simulated } = seat;
  const { language } = seat;
  const command = { type: 'admit' as const, seatId, nickname, language, simulated, returning: true as const };
  const admit = teamId === undefined ? command : { ...command, teamId };
  return game.rounds.submit(roundId, { role: 'door' }, `admit ${seatId}`, admit);
}

/** Moves every connection from one round to another. */
export async function takeAlong(game: Game, from: string, to: string): Promise<void> {
  for (const { socket, session } of game.publisher.listeners(from)) {
    if ('stays' in session && session.stays) continue;
    game.publisher.detach(socket);
    await enter(game, socket, { ...session, roundId: to });
  }
  game.rounds.release(from);
}

/** A connection begins to watch its session's round. */
export async function enter(game: Game, socket: GameSocket, session: Session<InRound>): Promise<void> {
  socket.data.session = session;
  const current = await game.rounds.current(session.roundId);
  if (!current) return;
  await tellIdentity(game, socket, session);
  if (!socket.connected) return;
  game.publisher.attach(socket, session, game.rounds.all().find(({ id }) => id === current.id) ?? current);
  game.debriefs.show(current, socket, session);
  showPresented(game, socket, session);
  tellWall(game, socket, session);
  game.annotations.show(current, socket, session);
}

/** The round that the workshop is at, whichever the console shows. */
export async function currentRound(
  game: Game,
  session: Session<'instructor'>,
): Promise<Snapshot | undefined> {
  const workshop = await workshopById(game.db, session.workshopId);
  return workshop && game.rounds.current(workshop.currentRoundId);
}

/** Adds simulated players, so that an instructor can rehearse alone. */
export async function addSimulated(
  game: Game,
  session: Session<'instructor'>,
  { count }: Request<'add-simulated'>,
): Promise<Ack> {
  const current = await currentRound(game, session);
  if (!current) return refused('try-again');
  const { languages } = current.round.scenario.structure;
  const taken = seatsOf(current.round).map(({ nickname }) => nickname);
  const acks = await Promise.all(
    simulatedNames(count, taken).map((nickname, i) => {
      const seatId = randomUUID();
      const language = languages[i % languages.length] ?? 'en';
      const command = { type: 'admit' as const, seatId, nickname, language, simulated: true };
      return game.rounds.submit(current.id, { role: 'door' }, `admit ${seatId}`, command);
    }),
  );
  return acks.find((ack) => !ack.ok) ?? acks.at(-1) ?? { ok: true, seq: current.seq };
}

/** Ends what runs, gives the PIN back, and sends everybody away who has no debrief to read. */
export async function close(game: Game, session: Session<'instructor'>): Promise<Ack | Refusal> {
  const by = { role: 'instructor' as const, userId: session.userId };
  const atStart = await currentRound(game, session);
  if (!atStart) return refused('try-again');
  const roundId = atStart.id;
  const ended = await game.rounds.submit(roundId, by, randomUUID(), { type: 'end' });
  if (!ended.ok && ended.code === 'try-again') return ended;
  await closeWorkshop(game.db, session.workshopId);
  const current = await game.rounds.current(roundId);
  const over = current?.round.stage === 'ended';
  for (const { socket, session: each } of game.publisher.listeners(roundId)) {
    if (each.as === 'player' && !over) signOff(socket, 'workshop-closed');
    else await tellIdentity(game, socket, each);
  }
  return { ok: true, seq: current?.seq ?? 0 };
}

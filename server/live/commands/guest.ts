import { randomUUID } from 'node:crypto';
import { nameGiven } from '@/engine/names/name';
import { seatOf, seatsOf } from '@/engine/rules/seats';
import { wordsIn } from '@/engine/scenario';
import { scenarioCard } from '@/engine/view/shared';
import type { SeatGrant, WorkshopCard } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import type { Refusal } from '@/wire/refusals';
import type { Snapshot } from '../../rounds/turn';
import {
  dropSeat,
  makeSeat,
  type SeatPlace,
  type SeatRecord,
  seatByToken,
  seatCode,
  takeSeat,
  tokenOfRequest,
} from '../../workshops/seats';
import { type WorkshopRecord, workshopBehind } from '../../workshops/workshops';
import { sentElsewhere } from '../elsewhere';
import type { Game } from '../game';
import { signOff } from '../publisher';
import { type GameSocket, refused } from '../sockets';

type Door = Request<'look-up'>;
type Found = { ok: true; workshop: WorkshopRecord; current: Snapshot };

/**
 * The open workshop behind a PIN or link and its round. Wrong PINs are counted by themselves: nobody gets to try them all,
 * and whoever guesses uses up nothing of what the people at the same address need to come in.
 */
async function find(game: Game, socket: GameSocket, by: Door): Promise<Found | Refusal> {
  const address = game.addressOf(socket);
  const workshop =
    'pin' in by
      ? await game.guesses.tryOnce({ line: socket, address }, 'unknown-pin', () =>
          workshopBehind(game.db, by),
        )
      : await workshopBehind(game.db, by);
  if (!workshop) return refused('unknown-token');
  if (typeof workshop === 'string') return refused(workshop);
  if (!(await game.limits.entry(address))) return refused('too-many-tries');
  if (workshop.closed) return refused('workshop-closed');
  const current = await game.rounds.current(workshop.currentRoundId);
  if (current) return { ok: true, workshop, current };
  await sentElsewhere(game, socket, workshop.currentRoundId);
  return refused('try-again');
}

/** What somebody at the door may know: what is played, in which languages, and whether there is still room. */
export async function lookUp(
  game: Game,
  socket: GameSocket,
  by: Door,
): Promise<{ ok: true; workshop: WorkshopCard } | Refusal> {
  const found = await find(game, socket, by);
  if (!found.ok) return found;
  const { round } = found.current;
  const { languages } = round.scenario.structure;
  return {
    ok: true,
    workshop: {
      id: found.workshop.id,
      title: found.workshop.title,
      scenario: scenarioCard(round.scenario, languages[0] ?? 'en'),
      titles: Object.fromEntries(
        languages.map((language) => [language, wordsIn(round.scenario, language).title]),
      ),
      languages,
      players: seatsOf(round).length,
      locked: round.settings.lobbyLocked,
      worksCouncil: Boolean(round.settings.worksCouncil),
      retentionDays: found.workshop.retentionDays,
    },
  };
}

/**
 * A nickname becomes a seat; the grant goes out when both the seat and the round's record of it are on disk. The same
 * request again gets the same seat, under the name that it asks for now.
 */
export async function join(
  game: Game,
  socket: GameSocket,
  request: Request<'join'>,
): Promise<SeatGrant | Refusal> {
  const given = nameGiven(request.nickname);
  if (!given.ok) return refused(given.code);
  const found = await find(game, socket, request.by);
  if (!found.ok) return found;
  const { language, requestId } = request;
  const place = { workshopId: found.workshop.id };
  return once(game, requestId, async (token) => {
    const before = await seatOfRequest(game, token);
    if (before?.workshopId === place.workshopId) return sitAgain(game, found, before.id, { token, ...given });
    // The rules say so, too; but for a crowd of scripts nothing is written and taken out again.
    if (found.current.round.settings.lobbyLocked) return refused('lobby-locked');
    return admitToSeat(game, found.current.id, place, { nickname: given.name, language, token });
  });
}

export type Token = string | undefined;
export type Granted = Promise<SeatGrant | Refusal>;

/**
 * Two requests under one id at the same moment are answered once. The token is undefined where the request has no id.
 */
export function once(game: Game, requestId: string | undefined, make: (token: Token) => Granted): Granted {
  if (requestId === undefined) return make(undefined);
  const making =
    game.joining.get(requestId) ??
    make(tokenOfRequest(game.secret, requestId)).finally(() => game.joining.delete(requestId));
  game.joining.set(requestId, making);
  return making;
}

/** The seat that a request made before, by its token. */
export async function seatOfRequest(game: Game, token: Token): Promise<SeatRecord | undefined> {
  return token === undefined ? undefined : seatByToken(game.db, token);
}

async function sitAgain(
  game: Game,
  { workshop, current: { id: roundId, round } }: Found,
  seatId: string,
  { token, name }: { token: Token; name: string },
): Promise<SeatGrant | Refusal> {
  const seat = seatOf(round, seatId);
  if (!seat || token === undefined) return refused('seat-removed');
  const by = { role: 'player' as const, seatId };
  const rename = { type: 'rename-me' as const, nickname: name };
  const ack =
    seat.nickname === name ? undefined : await game.rounds.submit(roundId, by, randomUUID(), rename);
  if (ack && !ack.ok) return ack;
  return { ok: true, token, seatId, seatCode: seatCode(game.secret, seatId, workshop) };
}

type Newcomer = {
  nickname: string;
  language: string;
  token: Token;
  /** the smallest team without it */
  teamId?: string;
  /** hears of the seat before anybody is told of it, and of null when the round refuses it; false: it is not to be */
  seated?: (seatId: string | null) => Promise<boolean>;
};

/** Makes a seat and lets the round admit it; no seat is left where the round refuses. */
export async function admitToSeat(
  game: Game,
  roundId: string,
  place: SeatPlace,
  { nickname, language, token, teamId, seated }: Newcomer,
): Promise<SeatGrant | Refusal> {
  const seat = await makeSeat(game.db, game.secret, place, token);
  if ((await seated?.(seat.id)) === false) {
    await dropSeat(game.db, seat.id);
    return refused('seat-elsewhere');
  }
  const who = { seatId: seat.id, nickname, language, simulated: false };
  const command = { type: 'admit' as const, ...who, ...(teamId !== undefined && { teamId }) };
  const ack = await game.rounds.submit(roundId, { role: 'door' }, `admit ${seat.id}`, command);
  if (!ack.ok) {
    await seated?.(null);
    await dropSeat(game.db, seat.id);
    return ack;
  }
  const code = 'workshopId' in place ? seat.code : '';
  return { ok: true, token: seat.token, seatId: seat.id, seatCode: code };
}

/** The seat moves to this device; the one that had it is signed off. */
export async function takeSeatOver(
  game: Game,
  socket: GameSocket,
  request: Request<'take-seat'>,
): Promise<SeatGrant | Refusal> {
  const found = await find(game, socket, request.by);
  if (!found.ok) return found;
  const { workshop, current } = found;
  const from = { line: socket, address: game.addressOf(socket) };
  const seat = await game.guesses.tryOnce(from, 'unknown-seat-code', async () => {
    const taken = await takeSeat(game.db, game.secret, workshop.id, request.seatCode);
    return taken && seatOf(current.round, taken.id) ? taken : undefined;
  });
  if (typeof seat === 'string') return refused(seat);
  for (const other of game.publisher.ofSeat(seat.id)) signOff(other, 'other-device');
  return { ok: true, token: seat.token, seatId: seat.id, seatCode: seat.code };
}

import { randomUUID } from 'node:crypto';
import { seatOf } from '@/engine/rules/seats';
import { rolesIn } from '@/engine/scenario/played-roles';
import { firstSigns } from '@/engine/signs';
import { limits } from '@/engine/vocabulary';
import type { SeatGrant } from '@/wire/answers';
import type { PlayerGrant, PreRead } from '@/wire/expected';
import type { Request } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import { eraseListed, type LinkedPlayer, noteSeat, playerBehind } from '../../expected/behind-link';
import { preReadOf } from '../../expected/pre-read';
import { roleIn } from '../../expected/records';
import type { Snapshot } from '../../rounds/turn';
import { giveSeatAgain, seatCode, tokenOfRequest } from '../../workshops/seats';
import { type WorkshopRecord, workshopBehind, workshopById } from '../../workshops/workshops';
import { sentElsewhere } from '../elsewhere';
import { openErasing } from '../erasing';
import type { Game } from '../game';
import { signOff } from '../publisher';
import { type GameSocket, refused } from '../sockets';
import { admitToSeat, once, seatOfRequest, type Token } from './guest';

type Found = { ok: true; player: LinkedPlayer; workshop: WorkshopRecord; current: Snapshot };

/** What may be read before the day by whoever has a personal link, or the workshop's own. */
export async function lookUpBefore(
  game: Game,
  socket: GameSocket,
  { token, language }: Request<'look-up-before'>,
): Promise<{ ok: true; preRead: PreRead } | Refusal> {
  if (!(await game.limits.entry(game.addressOf(socket)))) return refused('too-many-tries');
  const player = await playerBehind(game.db, token);
  const workshop = player
    ? await workshopById(game.db, player.workshopId)
    : await behindJoinLink(game, token);
  if (!workshop) return refused('unknown-player-link');
  const current = await game.rounds.current(workshop.currentRoundId);
  if (!current) await sentElsewhere(game, socket, workshop.currentRoundId);
  if (!current) return refused('try-again');
  const date = await game.db.workshop.findUniqueOrThrow({
    where: { id: workshop.id },
    select: { startsAt: true, timeZone: true },
  });
  return { ok: true, preRead: preReadOf({ workshop, date, round: current.round, player, language }) };
}

async function behindJoinLink(game: Game, token: string): Promise<WorkshopRecord | undefined> {
  const found = await workshopBehind(game.db, { token });
  return typeof found === 'string' ? undefined : found;
}

/**
 * Seats a player by their personal link: under the list's name, in its team, with its role. A link that has a seat gives it
 * to the device that asked for it before, and with `move` to another one.
 */
export async function joinByLink(
  game: Game,
  socket: GameSocket,
  request: Request<'join-by-link'>,
): Promise<PlayerGrant | Refusal> {
  const found = await find(game, socket, request.token);
  if (!found.ok) return found;
  if (found.workshop.closed) return refused('workshop-closed');
  const { player, workshop, current } = found;
  const hasSeat = player.seatId !== null && seatOf(current.round, player.seatId);
  const grant = await once(game, `link ${player.id} ${request.requestId}`, async () => {
    const token = await freeToken(game, request.requestId, player.seatId);
    if (hasSeat && player.seatId !== null)
      return seatAgain(game, found, player.seatId, { ...request, token });
    return newSeat(game, found, { ...request, token: token.isFree ? token.value : undefined });
  });
  if (!grant.ok) return grant;
  const seat = seatOf((await game.rounds.current(current.id))?.round ?? current.round, grant.seatId);
  return {
    ...grant,
    nickname: seat?.nickname ?? player.name,
    workshop: { id: workshop.id, title: workshop.title },
  };
}

/** Takes a player off the list at their own wish, with the seat that they have taken. */
export async function leaveList(
  game: Game,
  socket: GameSocket,
  { token }: Request<'leave-list'>,
): Promise<Ack> {
  const found = await find(game, socket, token);
  if (!found.ok) return found;
  const { id, seatId } = found.player;
  if (seatId !== null) await openErasing(game).erase(seatId);
  await eraseListed(game.db, id);
  return { ok: true, seq: 0 };
}

async function find(game: Game, socket: GameSocket, token: string): Promise<Found | Refusal> {
  if (!(await game.limits.entry(game.addressOf(socket)))) return refused('too-many-tries');
  const player = await playerBehind(game.db, token);
  const workshop = player ? await workshopById(game.db, player.workshopId) : undefined;
  if (!player || !workshop) return refused('unknown-player-link');
  const current = await game.rounds.current(workshop.currentRoundId);
  if (current) return { ok: true, player, workshop, current };
  await sentElsewhere(game, socket, workshop.currentRoundId);
  return refused('try-again');
}

type DeviceToken = { value: Token; isFree: boolean; isOwn: boolean };

/** The token that this device's request makes, and whether a seat has it already: this player's own, or another one. */
async function freeToken(game: Game, requestId: string, seatId: string | null): Promise<DeviceToken> {
  const value = tokenOfRequest(game.secret, requestId);
  const before = await seatOfRequest(game, value);
  return { value, isFree: before === undefined, isOwn: before !== undefined && before.id === seatId };
}

async function seatAgain(
  game: Game,
  { workshop }: Found,
  seatId: string,
  { token, move }: { token: DeviceToken; move: boolean },
): Promise<SeatGrant | Refusal> {
  const code = seatCode(game.secret, seatId, workshop);
  if (token.isOwn && token.value !== undefined)
    return { ok: true, token: token.value, seatId, seatCode: code };
  if (!move) return refused('seat-elsewhere');
  const moved = await giveSeatAgain(game.db, seatId);
  for (const other of game.publisher.ofSeat(seatId)) signOff(other, 'other-device');
  return { ok: true, token: moved, seatId, seatCode: code };
}

type Newcomer = { token: Token; language: string };

async function newSeat(
  game: Game,
  { player, workshop, current }: Found,
  { token, language }: Newcomer,
): Promise<SeatGrant | Refusal> {
  const place = { workshopId: workshop.id };
  const teamId = teamWithRoom(current, player.team);
  let taken = player.seatId;
  const seated = async (now: string | null) => {
    const isNoted = await noteSeat(game.db, player.id, { before: taken, now });
    if (isNoted) taken = now;
    return isNoted;
  };
  for (const nickname of namesToTry(player.name)) {
    const who = { nickname, language, token, ...(teamId !== undefined && { teamId }), seated };
    const grant = await admitToSeat(game, current.id, place, who);
    if (grant.ok) await giveRole(game, { workshop, current, player }, grant.seatId);
    if (grant.ok || grant.code !== 'name-taken') return grant;
  }
  return refused('name-taken');
}

/** Somebody in the room may have typed the same name: then it is told apart by a figure, for which a long one makes room. */
function namesToTry(name: string): string[] {
  return [name, ...[2, 3, 4].map((n) => `${firstSigns(name, limits.nickname - 2).trimEnd()} ${n}`)];
}

function teamWithRoom({ round }: Snapshot, team: number | null): string | undefined {
  const found = team === null ? undefined : round.teams[team];
  return found && found.seats.length < limits.seatsInTeam ? found.id : undefined;
}

/** Before the start the role of the list is theirs, as if the instructor had given it in the lobby. */
async function giveRole(
  game: Game,
  { workshop, current, player }: Pick<Found, 'workshop' | 'current' | 'player'>,
  seatId: string,
): Promise<void> {
  const role = roleIn(player.role);
  if (!role || current.round.stage !== 'lobby' || !rolesIn(current.round.scenario.structure).includes(role))
    return;
  const by = { role: 'instructor' as const, userId: workshop.ownerId };
  await game.rounds.submit(current.id, by, randomUUID(), { type: 'set-roles', seatId, roles: [role] });
}

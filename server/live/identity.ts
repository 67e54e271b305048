import { seatsOf } from '@/engine/rules/seats';
import type { You } from '@/wire/downstream';
import { arrivals } from '../expected/arrivals';
import { groupStormFor } from '../homework/median';
import { dataKey } from '../privacy/data-link';
import { seatCode } from '../workshops/seats';
import { playedRounds, type WorkshopRecord, workshopById } from '../workshops/workshops';
import type { Game } from './game';
import { baseFor, joinAddresses, ownAddress } from './own-addresses';
import type { InRound, Session } from './session';
import type { GameSocket } from './sockets';
import { staffOf } from './staff-present';

/** Who this connection is, and what it needs to know that is no part of the round. */
export async function tellIdentity(game: Game, socket: GameSocket, session: Session<InRound>): Promise<void> {
  if (session.as === 'player') {
    const { seatId, workshop, byCode } = session;
    const worksCouncil = Boolean(workshop && (await workshopById(game.db, workshop.id))?.worksCouncil);
    // In works-council mode a seat opened by its code gets no link to its own data: others may have read the code.
    const isWithheld = byCode && worksCouncil;
    const key = dataKey(game.secret, { seatId, byCode });
    const group = workshop ? undefined : await groupStormFor(game.db, session.roundId);
    socket.emit('you', {
      as: 'player',
      seatId,
      seatCode: workshop ? seatCode(game.secret, seatId, { worksCouncil }) : '',
      workshop: workshop && { id: workshop.id, title: workshop.title },
      dataAddress: isWithheld ? '' : `${ownAddress(game, socket)}/my-data#${key}`,
      ...(group !== undefined && { group }),
    });
    return;
  }
  const workshop = await workshopById(game.db, session.workshopId);
  if (session.as === 'impersonation') {
    const { seatId } = session;
    const shown = workshop ? { id: workshop.id, title: workshop.title } : null;
    // The seat's code and the link to its data go to nobody but the person.
    socket.emit('you', { as: 'player', seatId, seatCode: '', dataAddress: '', workshop: shown });
    return;
  }
  if (workshop) socket.emit('you', await placeOf(game, socket, workshop, session));
}

async function placeOf(
  game: Game,
  socket: GameSocket,
  workshop: WorkshopRecord,
  session: Session<'instructor' | 'observer' | 'projector'>,
): Promise<You> {
  if (session.as === 'projector') return projectorOf(game, socket, workshop);
  if (session.as === 'instructor') return consoleOf(game, socket, workshop, session);
  const { me, staff, hostId } = await staffOf(game, workshop, session);
  return { as: 'observer', workshop: { title: workshop.title, me, staff, hostId } };
}

async function consoleOf(
  game: Game,
  socket: GameSocket,
  workshop: WorkshopRecord,
  session: Session<'instructor' | 'observer'>,
): Promise<You> {
  const current = await game.rounds.current(workshop.currentRoundId);
  const people = current ? seatsOf(current.round).filter((seat) => !seat.simulated) : [];
  return {
    as: 'instructor',
    workshop: {
      id: workshop.id,
      title: workshop.title,
      pin: workshop.pin,
      pinIsGuessed: await game.guesses.areSuspicious(game.addressOf(socket)),
      joinAddress: `${baseFor(game, socket, workshop)}${joinPath(workshop)}`,
      joinAddresses: joinAddresses(game, socket, workshop),
      projectorPath: `/projector#${workshop.projectorToken}`,
      // In works-council mode a code is the person's own: with it one could sit down as them.
      seatCodes: workshop.worksCouncil
        ? {}
        : Object.fromEntries(people.map(({ id }) => [id, seatCode(game.secret, id, workshop)])),
      expected: await arrivals(game.db, workshop.id, new Set(people.map(({ id }) => id))),
      rounds: await playedRounds(game.db, workshop.id),
      ...(await staffOf(game, workshop, session)),
    },
  };
}

function projectorOf(game: Game, socket: GameSocket, workshop: WorkshopRecord): You {
  const { title, pin } = workshop;
  const address = baseFor(game, socket, workshop);
  return {
    as: 'projector',
    workshop: { title, pin, joinAddress: `${address}${joinPath(workshop)}`, address },
  };
}

/** The token stands behind `#`: it reaches no server's log and no referrer. */
function joinPath({ joinToken }: WorkshopRecord): string {
  return `/join#${joinToken}`;
}

/** Every console and observer of the round hears anew who is there, who is the host, and which invitations stand open. */
export async function tellStaff(game: Game, roundId: string): Promise<void> {
  for (const { socket, session } of game.publisher.listeners(roundId)) {
    if ('userId' in session) await tellIdentity(game, socket, session);
  }
}

/** Reloading a page closes its connection for a moment; the staff are told of an absence only after that moment. */
const patienceMs = 2500;

/** Somebody of the staff has come (told at once) or gone (told after a moment). */
export function staffChanged(game: Game, session: Session<'instructor' | 'observer'>, came: boolean): void {
  const tell = () => void tellStaff(game, session.roundId).catch(game.failed);
  setTimeout(tell, came ? 0 : patienceMs).unref();
}

/** Consoles in the same place as somebody who guesses hear of it: it is their room that has to wait. */
export async function tellOfGuessing(game: Game, address: string): Promise<void> {
  for (const { id } of game.rounds.all()) {
    for (const { socket, session } of game.publisher.listeners(id)) {
      const isHere = session.as === 'instructor' && game.addressOf(socket) === address;
      if (isHere) await tellIdentity(game, socket, session);
    }
  }
}

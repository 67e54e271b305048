import type { JoinAddresses } from '@/wire/downstream';
import { automaticAddress, isOffered, joinBase, openedBy } from '../host/join-address';
import type { WorkshopRecord } from '../workshops/workshops';
import type { Game } from './game';
import type { GameSocket } from './sockets';

type Asked = Pick<Game, 'addresses'>;
type Choosing = Pick<WorkshopRecord, 'joinAddress'>;

/** Where whoever sits at this connection finds the server. */
export function ownAddress(game: Asked, { handshake }: GameSocket): string {
  return automaticAddress(game.addresses(), openedBy(handshake.headers));
}

/** What the workshop's people are told, as this connection shows it. */
export function baseFor(game: Asked, { handshake }: GameSocket, { joinAddress }: Choosing): string {
  return joinBase(game.addresses(), openedBy(handshake.headers), joinAddress);
}

/** What the console offers to choose from. */
export function joinAddresses(game: Asked, socket: GameSocket, { joinAddress }: Choosing): JoinAddresses {
  const found = game.addresses();
  const chosen = isOffered(found, joinAddress) ? joinAddress : null;
  const automatic = ownAddress(game, socket);
  const onlyHere = found.network.length === 0 && automatic === found.local;
  return { chosen, automatic, onlyHere, found: found.network };
}

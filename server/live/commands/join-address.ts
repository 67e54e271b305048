import type { Request } from '@/wire/messages';
import type { Ack } from '@/wire/refusals';
import { isOffered } from '../../host/join-address';
import { chooseJoinAddress } from '../../workshops/workshops';
import type { Game } from '../game';
import type { Session } from '../session';
import { refused } from '../sockets';
import { tellAddresses } from '../tell-addresses';

/** Which of this computer's addresses the workshop's people are told; null leaves it to us. Also looks them up anew. */
export async function setJoinAddress(
  game: Game,
  { workshopId }: Session<'instructor'>,
  { address }: Request<'set-join-address'>,
): Promise<Ack> {
  if (address !== null && !isOffered(game.addresses(), address)) return refused('address-gone');
  await chooseJoinAddress(game.db, workshopId, address);
  await tellAddresses(game, workshopId);
  return { ok: true, seq: 0 };
}

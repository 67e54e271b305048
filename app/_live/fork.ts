import type { ForkAck } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import type { Refusal } from '@/wire/refusals';
import { answered } from './answered';
import type { GameSocket } from './socket';

export type ForkInto = Request<'fork'>['into'];

/** Going on from a moment of a round that is over. */
export interface ForkLine {
  /** Groups besides this one that the round may go on with. */
  groups: () => Promise<{ id: string; title: string }[]>;
  go: (toP: number, into: ForkInto) => Promise<ForkAck | Refusal>;
}

/** A long round has a long past to copy. */
const patienceMs = 15_000;

export function forkOn(socket: GameSocket): ForkLine {
  const patient = () => socket.timeout(patienceMs);
  return {
    groups: async () => {
      const answer = await answered(patient().emitWithAck('fork-groups'));
      return answer.ok ? answer.groups : [];
    },
    go: (toP, into) => answered(patient().emitWithAck('fork', { toP, into })),
  };
}

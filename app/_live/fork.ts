import type { ForkAck } from '@/wire/answers';
import type { Request } from '@/wire/messages';
import type { Refusal } from '@/wire/refusals';
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
const noAnswer: Refusal = { ok: false, code: 'try-again' };

export function forkOn(socket: GameSocket): ForkLine {
  return {
    groups: async () => {
      const answer = await socket
        .timeout(patienceMs)
        .emitWithAck('fork-groups')
        .catch(() => noAnswer);
      return answer.ok ? answer.groups : [];
    },
    go: (toP, into) =>
      socket
        .timeout(patienceMs)
        .emitWithAck('fork', { toP, into })
        .catch(() => noAnswer),
  };
}

import type { Change, WhatIf } from '@/engine/debrief/what-if';
import type { FeedItem } from '@/engine/view/types';
import type { Refusal } from '@/wire/refusals';
import type { GameSocket } from './socket';

export type WhatIfFound = { ok: true; whatIf: WhatIf } | Refusal;
export type FeedFound = { ok: true; items: readonly FeedItem[] } | Refusal;

/** Questions about a round that is over. */
export interface ReplayLine {
  whatIf: (roundId: string, change: Change) => Promise<WhatIfFound>;
  teamFeed: (roundId: string, teamId: string) => Promise<FeedFound>;
}

/** The first question of a large round waits for its replay. */
const patienceMs = 20_000;
const noAnswer: Refusal = { ok: false, code: 'try-again' };

export function replaysOn(socket: GameSocket): ReplayLine {
  return {
    whatIf: async (roundId, change) => {
      const { teamId, decisionId, responseId } = change;
      const asked = { roundId, teamId, decisionId, responseId };
      return socket
        .timeout(patienceMs)
        .emitWithAck('what-if', asked)
        .catch(() => noAnswer);
    },
    teamFeed: async (roundId, teamId) => {
      try {
        const reply = await socket.timeout(patienceMs).emitWithAck('team-feed', { roundId, teamId });
        return reply.ok ? { ok: true, items: await unpacked(reply.feed) } : reply;
      } catch {
        return noAnswer;
      }
    },
  };
}

async function unpacked(packed: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<FeedItem[]> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

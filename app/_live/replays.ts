import type { Change, WhatIf } from '@/engine/debrief/what-if';
import type { TeamMoments } from '@/engine/replay/team-moments';
import type { FeedItem } from '@/engine/view/types';
import type { Answer } from '@/wire/messages';
import type { Refusal } from '@/wire/refusals';
import { answered } from './answered';
import type { GameSocket } from './socket';

export type WhatIfFound = { ok: true; whatIf: WhatIf } | Refusal;
export type FeedFound = { ok: true; items: readonly FeedItem[] } | Refusal;
export type MomentsFound = { ok: true; told: TeamMoments } | Refusal;

/** Questions about a round that is over. */
export interface ReplayLine {
  whatIf: (roundId: string, change: Change) => Promise<WhatIfFound>;
  teamFeed: (roundId: string, teamId: string) => Promise<FeedFound>;
  teamMoments: (roundId: string, teamId: string) => Promise<MomentsFound>;
}

/** The first question of a large round waits for its replay. */
const patienceMs = 20_000;

export function replaysOn(socket: GameSocket): ReplayLine {
  const patient = () => socket.timeout(patienceMs);
  return {
    whatIf: (roundId, { teamId, decisionId, responseId }) =>
      answered(patient().emitWithAck('what-if', { roundId, teamId, decisionId, responseId })),
    teamFeed: (roundId, teamId) => answered(feedOf(patient().emitWithAck('team-feed', { roundId, teamId }))),
    teamMoments: (roundId, teamId) =>
      answered(momentsOf(patient().emitWithAck('team-moments', { roundId, teamId }))),
  };
}

async function momentsOf(asked: Promise<Answer<'team-moments'>>): Promise<MomentsFound> {
  const reply = await asked;
  return reply.ok ? { ok: true, told: await unpacked<TeamMoments>(reply.moments) } : reply;
}

async function feedOf(asked: Promise<Answer<'team-feed'>>): Promise<FeedFound> {
  const reply = await asked;
  return reply.ok ? { ok: true, items: await unpacked<FeedItem[]>(reply.feed) } : reply;
}

/** What our own server packed. */
async function unpacked<Told>(packed: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Told> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

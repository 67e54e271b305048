import type { PlayerCommand } from '@/engine/command';
import type { PlayerView } from '@/engine/view/types';

/** What the bots have measured of the server's speed; times in ms. */
export type Measures = {
  /** messages that reached a client, acks included */
  delivered: number;
  /** from sending a command to its ack, which comes after the durable write */
  acks: number[];
  /** the same of votes alone */
  voteAcks: number[];
  /** from sending a vote to each team-mate's view that shows it */
  fanOut: number[];
  voted: (seatId: string, command: PlayerCommand, at: number) => void;
  acked: (command: PlayerCommand, ms: number) => void;
  saw: (viewer: string, view: PlayerView, at: number) => void;
  reset: () => void;
};

export function openMeasures(): Measures {
  const sent = new Map<string, number>();
  const seen = new Set<string>();
  const measures: Measures = {
    delivered: 0,
    acks: [],
    voteAcks: [],
    fanOut: [],
    voted: (seatId, command, at) => {
      if (command.type === 'cast-vote') sent.set(`${seatId} ${command.decisionId} ${command.responseId}`, at);
    },
    acked: ({ type }, ms) => {
      measures.delivered += 1;
      measures.acks.push(ms);
      if (type === 'cast-vote') measures.voteAcks.push(ms);
    },
    saw: (viewer, { ballot }, at) => {
      for (const [seatId, vote] of Object.entries(ballot?.votes ?? {})) {
        const key = `${seatId} ${ballot?.decisionId} ${vote.responseId}`;
        const begun = sent.get(key);
        if (begun === undefined || viewer === seatId || seen.has(`${viewer} ${key} ${begun}`)) continue;
        seen.add(`${viewer} ${key} ${begun}`);
        measures.fanOut.push(at - begun);
      }
    },
    reset: () => {
      measures.delivered = 0;
      for (const list of [measures.acks, measures.voteAcks, measures.fanOut]) list.length = 0;
    },
  };
  return measures;
}

/** The value below which this share of all lies; NaN of none. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** `p50 / p95 / p99` in whole ms. */
export function percentiles(values: number[]): string {
  return [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(0)).join(' / ');
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

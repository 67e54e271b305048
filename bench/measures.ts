import { readFile } from 'node:fs/promises';
import type { PlayerCommand } from '@/engine/command';
import type { PlayerView } from '@/engine/view/types';

/** What the bots have measured of the server's speed; times in ms. */
export type Measures = {
  /** messages that reached a client, acks included */
  delivered: number;
  /** from sending a command to its ack, which comes after the durable write */
  acks: number[];
  /** from sending a vote to each team-mate's view that shows it */
  fanOut: number[];
  voted: (seatId: string, command: PlayerCommand, at: number) => void;
  saw: (viewer: string, view: PlayerView, at: number) => void;
  reset: () => void;
};

export function openMeasures(): Measures {
  const sent = new Map<string, number>();
  const seen = new Set<string>();
  const measures: Measures = {
    delivered: 0,
    acks: [],
    fanOut: [],
    voted: (seatId, command, at) => {
      if (command.type === 'cast-vote') sent.set(`${seatId} ${command.decisionId} ${command.responseId}`, at);
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
      measures.acks.length = 0;
      measures.fanOut.length = 0;
    },
  };
  return measures;
}

/** `p50 / p95 / p99` in whole ms. */
export function percentiles(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return [0.5, 0.95, 0.99].map((share) => at(share).toFixed(0)).join(' / ');
}

/** CPU seconds that a process has used, and the memory it holds in MB (Linux). */
export async function usageOf(pid: number): Promise<{ cpu: number; mb: number }> {
  const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kb = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, mb: kb / 1024 };
}

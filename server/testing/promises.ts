import { expect } from 'vitest';
import type { LogEntry } from '@/engine/event';
import type { StubbornBot } from './stubborn-bot';

/** How many commands were acknowledged to these players. */
export function promisesIn(bots: StubbornBot[]): number {
  return bots.reduce((sum, { promised }) => sum + promised.length, 0);
}

/** What was acknowledged stands in the log, once, at the place that was told, with what was asked. */
export function expectPromisesKept(log: LogEntry[], bots: StubbornBot[]): void {
  const byId = new Map(log.map((entry) => [entry.commandId, entry]));
  const promises = bots.flatMap(({ seatId, promised }) => promised.map((one) => ({ seatId, ...one })));
  for (const { seatId, id, command, seq } of promises) {
    const entry = byId.get(`${seatId} ${id}`);
    if (!entry && command.type === 'cast-vote') {
      // The view was older than the vote: it stood already, and needs no line of its own.
      expect(voteAt(log, seatId, command.decisionId, seq)).toBe(command.responseId);
      continue;
    }
    expect(entry?.seq, `${command.type} ${id}`).toBe(seq);
    if (command.type === 'say') expect(entry?.events).toEqual([{ type: 'said', seatId, text: command.text }]);
  }
  const lines = log.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'said' ? [event.text] : [])),
  );
  expect(new Set(lines).size).toBe(lines.length);
}

function voteAt(log: LogEntry[], seatId: string, decisionId: string, seq: number): string | undefined {
  const votes = log
    .slice(0, seq)
    .flatMap(({ events }) => events.flatMap((event) => (event.type === 'vote-cast' ? [event] : [])));
  return votes.findLast((vote) => vote.seatId === seatId && vote.decisionId === decisionId)?.responseId;
}

import type { StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Refusal } from '@/wire/refusals';
import { freshId } from './device';
import { filed, keepPaperOutbox, type PaperEntry } from './papers';
import type { GameSocket } from './socket';
import type { LiveState } from './state';

export type PaperAck = { ok: true } | Refusal;

const ackTimeoutMs = 6000;
const againMs = 1500;

/** Sends acts until each has an answer; a newer one about the same thing takes the place of one that waits. */
export function paperPost(socket: GameSocket, store: StoreApi<LiveState>, outboxKey: string | undefined) {
  const waiting = new Map<string, (ack: PaperAck) => void>();

  function setFiling(filing: readonly PaperEntry[]) {
    store.setState({ filing });
    if (outboxKey !== undefined) keepPaperOutbox(outboxKey, filing);
  }
  function attempt(entry: PaperEntry) {
    if (!socket.connected) return;
    const { roundId, act } = entry;
    socket.timeout(ackTimeoutMs).emit('paper', { roundId, act }, (error, ack) => {
      if (error || (!ack.ok && (ack.code === 'try-again' || ack.code === 'too-many-tries')))
        setTimeout(() => again(entry.id), againMs);
      else settle(entry, ack);
    });
  }
  function again(id: string) {
    const entry = store.getState().filing.find((candidate) => candidate.id === id);
    if (entry) attempt(entry);
  }
  function settle({ id }: PaperEntry, ack: PaperAck) {
    setFiling(store.getState().filing.filter((candidate) => candidate.id !== id));
    waiting.get(id)?.(ack);
    waiting.delete(id);
  }
  return {
    flush: () => store.getState().filing.forEach(attempt),
    file: (roundId: string, act: AnnotationCommand) =>
      new Promise<PaperAck>((resolve) => {
        const entry: PaperEntry = { id: freshId(), at: Date.now(), roundId, act };
        waiting.set(entry.id, resolve);
        setFiling(filed(store.getState().filing, entry));
        attempt(entry);
      }),
  };
}

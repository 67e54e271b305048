import type { StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Refusal } from '@/wire/refusals';
import { type AnnotationEntry, keepAnnotationOutbox, queuedAnnotations } from './annotations';
import { freshId } from './device';
import type { GameSocket } from './socket';
import type { LiveState } from './state';

export type AnnotationAck = { ok: true } | Refusal;

const ackTimeoutMs = 6000;
const againMs = 1500;

/** Sends commands until each has an answer; a newer one about the same thing takes the place of one that waits. */
export function openAnnotationOutbox(
  socket: GameSocket,
  store: StoreApi<LiveState>,
  outboxKey: string | undefined,
) {
  const waiting = new Map<string, (ack: AnnotationAck) => void>();

  function setOutbox(annotationOutbox: readonly AnnotationEntry[]) {
    store.setState({ annotationOutbox });
    if (outboxKey !== undefined) keepAnnotationOutbox(outboxKey, annotationOutbox);
  }
  function attempt(entry: AnnotationEntry) {
    if (!socket.connected) return;
    const { roundId, command } = entry;
    socket.timeout(ackTimeoutMs).emit('annotate', { roundId, command }, (error, ack) => {
      if (error || (!ack.ok && (ack.code === 'try-again' || ack.code === 'too-many-tries')))
        setTimeout(() => again(entry.id), againMs);
      else settle(entry, ack);
    });
  }
  function again(id: string) {
    const entry = store.getState().annotationOutbox.find((candidate) => candidate.id === id);
    if (entry) attempt(entry);
  }
  function settle({ id }: AnnotationEntry, ack: AnnotationAck) {
    setOutbox(store.getState().annotationOutbox.filter((candidate) => candidate.id !== id));
    waiting.get(id)?.(ack);
    waiting.delete(id);
  }
  return {
    flush: () => store.getState().annotationOutbox.forEach(attempt),
    annotate: (roundId: string, command: AnnotationCommand) =>
      new Promise<AnnotationAck>((resolve) => {
        const entry: AnnotationEntry = { id: freshId(), at: Date.now(), roundId, command };
        waiting.set(entry.id, resolve);
        setOutbox(queuedAnnotations(store.getState().annotationOutbox, entry));
        attempt(entry);
      }),
  };
}

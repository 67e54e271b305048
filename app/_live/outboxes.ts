import type { StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Ack, Refusal } from '@/wire/refusals';
import { type AnnotationEntry, annotationIsAbout } from './annotation-entry';
import { type CommandEntry, commandIsAbout, type SentCommand } from './command-entry';
import { freshId } from './device';
import { ackTimeoutMs, keepEntries, openOutbox } from './outbox';
import type { GameSocket } from './socket';
import type { LiveState } from './state';

export type AnnotationAck = { ok: true } | Refusal;

/** The commands of a round on their way to it. */
export function openCommandOutbox(socket: GameSocket, store: StoreApi<LiveState>, key: string | undefined) {
  const outbox = openOutbox<CommandEntry, Ack>({
    entries: () => store.getState().outbox,
    setEntries: (entries) => {
      store.setState({ outbox: entries });
      keepEntries(key, entries);
    },
    about: commandIsAbout,
    isConnected: () => socket.connected,
    post: ({ id, command }, onAnswer) =>
      socket
        .timeout(ackTimeoutMs)
        .emit('command', { id, command }, (error, ack) => onAnswer(error ? undefined : ack)),
    onAnswer: ({ command }, { ok }) => {
      if (ok) store.setState(({ savedVotes }) => ({ savedVotes: withSaved(savedVotes, command) }));
    },
  });
  return {
    flush: outbox.flush,
    send: (command: SentCommand) => outbox.send({ id: freshId(), command, at: Date.now() }),
  };
}

/** What is written beside the log, on its way there. */
export function openAnnotationOutbox(
  socket: GameSocket,
  store: StoreApi<LiveState>,
  key: string | undefined,
) {
  const outbox = openOutbox<AnnotationEntry, AnnotationAck>({
    entries: () => store.getState().annotationOutbox,
    setEntries: (entries) => {
      store.setState({ annotationOutbox: entries });
      keepEntries(key, entries);
    },
    about: annotationIsAbout,
    isConnected: () => socket.connected,
    post: ({ roundId, command }, onAnswer) =>
      socket
        .timeout(ackTimeoutMs)
        .emit('annotate', { roundId, command }, (error, ack) => onAnswer(error ? undefined : ack)),
  });
  return {
    flush: outbox.flush,
    annotate: (roundId: string, command: AnnotationCommand) =>
      outbox.send({ id: freshId(), at: Date.now(), roundId, command }),
  };
}

function withSaved(saved: LiveState['savedVotes'], command: SentCommand): LiveState['savedVotes'] {
  return command.type === 'cast-vote' ? { ...saved, [command.decisionId]: command.responseId } : saved;
}

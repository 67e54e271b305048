import type { StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Ack, Refusal } from '@/wire/refusals';
import { type AnnotationEntry, annotationIsAbout } from './annotation-entry';
import { type CommandEntry, commandIsAbout, type SentCommand } from './command-entry';
import { freshId } from './device';
import { keepEntries, type OutboxEntry } from './kept-entries';
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

interface OutboxSettings<Entry extends OutboxEntry, Answer extends { ok: boolean }> {
  /** What waits now: it lies where screens see it. */
  entries: () => readonly Entry[];
  setEntries: (entries: readonly Entry[]) => void;
  /** What an entry is about: a newer one about the same takes its place. Undefined: about nothing but itself. */
  about: (entry: Entry) => string | undefined;
  isConnected: () => boolean;
  /** Sends it once; no answer in time is `undefined`. */
  post: (entry: Entry, onAnswer: (answer: Answer | Refusal | undefined) => void) => void;
  onAnswer?: (entry: Entry, answer: Answer | Refusal) => void;
  /** Calls back after a while; a timer, where no test passes the time in. */
  later?: (callBack: () => void) => void;
}

export interface Outbox<Entry extends OutboxEntry, Answer extends { ok: boolean }> {
  /** Resolves when the server has answered, however long the line is down; one that was replaced, with the newer one's answer. */
  send: (entry: Entry) => Promise<Answer | Refusal>;
  /** The line is there (again): whatever waits is sent. */
  flush: () => void;
}

const ackTimeoutMs = 6000;
const againMs = 1500;

/** Keeps entries until each has an answer, and sends them again under the same id. */
export function openOutbox<Entry extends OutboxEntry, Answer extends { ok: boolean }>({
  later = (callBack) => setTimeout(callBack, againMs),
  ...outbox
}: OutboxSettings<Entry, Answer>): Outbox<Entry, Answer> {
  const waiting = new Map<string, ((answer: Answer | Refusal) => void)[]>();

  function attempt(entry: Entry) {
    if (!outbox.isConnected()) return;
    outbox.post(entry, (answer) => {
      if (answer === undefined || isForLater(answer)) later(() => again(entry.id));
      else settle(entry, answer);
    });
  }
  function again(id: string) {
    const entry = outbox.entries().find((candidate) => candidate.id === id);
    if (entry) attempt(entry);
  }
  function settle(entry: Entry, answer: Answer | Refusal) {
    outbox.setEntries(outbox.entries().filter(({ id }) => id !== entry.id));
    outbox.onAnswer?.(entry, answer);
    for (const resolve of taken(waiting, entry.id)) resolve(answer);
  }
  return {
    flush: () => outbox.entries().forEach(attempt),
    send: (entry) =>
      new Promise((resolve) => {
        const { kept, replaced } = withNewer(outbox.entries(), entry, outbox.about);
        waiting.set(entry.id, [...replaced.flatMap(({ id }) => taken(waiting, id)), resolve]);
        outbox.setEntries([...kept, entry]);
        attempt(entry);
      }),
  };
}

function taken<Value>(lists: Map<string, Value[]>, key: string): Value[] {
  const found = lists.get(key) ?? [];
  lists.delete(key);
  return found;
}

function withNewer<Entry extends OutboxEntry>(
  entries: readonly Entry[],
  newer: Entry,
  about: (entry: Entry) => string | undefined,
): { kept: Entry[]; replaced: Entry[] } {
  const thing = about(newer);
  const isReplaced = (entry: Entry) => thing !== undefined && about(entry) === thing;
  return { kept: entries.filter((entry) => !isReplaced(entry)), replaced: entries.filter(isReplaced) };
}

/** Refused for now, not for what was asked. */
function isForLater(answer: { ok: boolean }): boolean {
  return 'code' in answer && (answer.code === 'try-again' || answer.code === 'too-many-tries');
}

import type { Refusal } from '@/wire/refusals';
import { keep, readKept } from './device';

/** Something that the server has not acknowledged; it keeps its id over every attempt, so that it counts once. */
export interface OutboxEntry {
  id: string;
  /** when it was given, epoch ms */
  at: number;
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

export const ackTimeoutMs = 6000;
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

/** What waits on this device and is not too old to matter; entries of another shape are left out. */
export function keptEntries<Entry extends OutboxEntry>(
  key: string,
  isEntry: (value: unknown) => value is Entry,
  longestMs: number,
  now = Date.now(),
): Entry[] {
  const found = readKept(key, (value) => (Array.isArray(value) ? value.filter(isEntry) : undefined)) ?? [];
  return found.filter(({ at }) => now - at < longestMs);
}

export function keepEntries(key: string | undefined, entries: readonly OutboxEntry[]): void {
  if (key !== undefined) keep(key, entries);
}

/** The envelope of whatever is kept; the server parses the command inside again. */
export function isEnvelope(
  value: unknown,
): value is OutboxEntry & { command: { type: unknown }; roundId?: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'at' in value && 'command' in value)) return false;
  const { id, at, command } = value;
  if (typeof id !== 'string' || typeof at !== 'number') return false;
  return typeof command === 'object' && command !== null && 'type' in command;
}

import { keep, readKept } from './device';

/** Something that the server has not acknowledged; it keeps its id over every attempt, so that it counts once. */
export interface OutboxEntry {
  id: string;
  /** when it was given, epoch ms */
  at: number;
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

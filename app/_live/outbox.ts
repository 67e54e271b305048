import type { InstructorCommand, PlayerCommand } from '@/engine/command';
import { keep, readKept } from './device';

export type SentCommand = PlayerCommand | InstructorCommand;

/** A command that the server has not acknowledged; it keeps its id over every attempt, so that it counts once. */
export interface OutboxEntry {
  id: string;
  command: SentCommand;
  at: number;
}

/** What is older than this was meant for a moment that is gone. */
const longestMs = 6 * 3_600_000;

export function readOutbox(key: string, now = Date.now()): OutboxEntry[] {
  const found = readKept(key, (value) => (Array.isArray(value) ? value.filter(isEntry) : undefined)) ?? [];
  return found.filter((entry) => now - entry.at < longestMs);
}

export function keepOutbox(key: string, entries: readonly OutboxEntry[]): void {
  keep(key, entries);
}

/** A newer vote or draft for the same decision replaces one that is still here. */
export function queued(entries: readonly OutboxEntry[], entry: OutboxEntry): OutboxEntry[] {
  return [...entries.filter((waiting) => !replaces(entry.command, waiting.command)), entry];
}

function replaces(next: SentCommand, waiting: SentCommand): boolean {
  if (next.type !== waiting.type) return false;
  if (next.type === 'cast-vote' && waiting.type === 'cast-vote')
    return next.decisionId === waiting.decisionId;
  if (next.type === 'write-words' && waiting.type === 'write-words')
    return next.decisionId === waiting.decisionId;
  return next.type === 'set-priorities' || next.type === 'try-vote' || next.type === 'set-language';
}

/** The server parses every command again; here only the envelope counts. */
function isEntry(value: unknown): value is OutboxEntry {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'at' in value && 'command' in value)) return false;
  const { command } = value;
  return (
    typeof value.id === 'string' &&
    typeof value.at === 'number' &&
    typeof command === 'object' &&
    command !== null &&
    'type' in command
  );
}

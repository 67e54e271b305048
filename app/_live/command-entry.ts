import type { InstructorCommand, PlayerCommand } from '@/engine/command';
import { isEnvelope, keptEntries, type OutboxEntry } from './kept-entries';

export type SentCommand = PlayerCommand | InstructorCommand;

export interface CommandEntry extends OutboxEntry {
  command: SentCommand;
}

/** What is older than this was meant for a moment that is gone. */
const longestMs = 6 * 3_600_000;

export function keptCommands(key: string | undefined): CommandEntry[] {
  return key === undefined ? [] : keptEntries(key, isCommandEntry, longestMs);
}

/** Of votes and drafts for the same decision, and of settings, only the newest counts. */
export function commandIsAbout({ command }: CommandEntry): string | undefined {
  switch (command.type) {
    case 'cast-vote':
    case 'write-words':
      return `${command.type} ${command.decisionId}`;
    case 'set-priorities':
    case 'try-vote':
    case 'set-language':
      return command.type;
    default:
      return undefined;
  }
}

function isCommandEntry(value: unknown): value is CommandEntry {
  return isEnvelope(value);
}

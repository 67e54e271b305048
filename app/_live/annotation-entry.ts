import type { AnnotationCommand } from '@/wire/annotation-commands';
import { isEnvelope, keptEntries, type OutboxEntry } from './kept-entries';

export interface AnnotationEntry extends OutboxEntry {
  roundId: string;
  command: AnnotationCommand;
}

/** What is older than this was meant for a day that is gone. */
const longestMs = 7 * 24 * 3_600_000;

export function keptAnnotations(key: string | undefined): AnnotationEntry[] {
  return key === undefined ? [] : keptEntries(key, isAnnotationEntry, longestMs);
}

/** Two commands about the same thing are one, the later. */
export function annotationIsAbout({ roundId, command }: AnnotationEntry): string {
  const about = (...parts: (string | null)[]) => JSON.stringify([roundId, command.type, ...parts]);
  switch (command.type) {
    case 'save-note':
    case 'save-card':
    case 'hide-card':
    case 'dot-card':
    case 'save-plan-item':
      return about(command.id);
    case 'grade':
      return about(command.teamId, command.decisionId, command.objectiveId);
    case 'overrule':
      return about(command.teamId, command.decisionId, command.mark);
    case 'show-grades':
    case 'answer-survey':
      return about();
  }
}

function isAnnotationEntry(value: unknown): value is AnnotationEntry {
  return isEnvelope(value) && typeof value.roundId === 'string';
}

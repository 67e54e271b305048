import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Annotations, AnnotationsMessage } from '@/wire/annotations';
import { keep, readKept } from './device';

/** The annotations of the round on this page, as far as its reader may see them. */
export interface AnnotationState extends Annotations {
  /** what they were told about; null before anything was */
  roundId: string | null;
  /** the id under which one's own rows stand */
  self: string;
}

export const noAnnotations: AnnotationState = {
  roundId: null,
  self: '',
  objectives: [],
  reached: [],
  made: [],
  statements: [],
  notes: [],
  grades: [],
  overrules: [],
  shown: [],
  cards: [],
  plan: [],
  answers: [],
  survey: [],
};

/** A command that the server has not acknowledged yet. */
export interface AnnotationEntry {
  id: string;
  at: number;
  roundId: string;
  command: AnnotationCommand;
}

/** What has changed: a whole part replaces the one that is here, single rows are put in by their id. */
export function withAnnotations(
  known: AnnotationState,
  { roundId, self, whole, annotations }: AnnotationsMessage,
): AnnotationState {
  const before = known.roundId === roundId ? known : noAnnotations;
  const part = <Row extends Listed>(rows: Row[], told: Row[] | undefined): Row[] =>
    told === undefined ? rows : merged(whole ? [] : rows, told);
  return {
    roundId,
    self,
    objectives: part(before.objectives, annotations.objectives),
    reached: part(before.reached, annotations.reached),
    made: part(before.made, annotations.made),
    statements: part(before.statements, annotations.statements),
    notes: part(before.notes, annotations.notes),
    grades: part(before.grades, annotations.grades),
    overrules: part(before.overrules, annotations.overrules),
    shown: part(before.shown, annotations.shown),
    cards: part(before.cards, annotations.cards),
    plan: part(before.plan, annotations.plan),
    answers: part(before.answers, annotations.answers),
    survey: part(before.survey, annotations.survey),
  };
}

interface Listed {
  id: string;
  removed: boolean;
}

function merged<Row extends Listed>(rows: Row[], told: Row[]): Row[] {
  const fresh = new Map(told.map((row) => [row.id, row]));
  const kept = rows.map((row) => fresh.get(row.id) ?? row);
  const known = new Set(rows.map(({ id }) => id));
  return [...kept, ...told.filter(({ id }) => !known.has(id))].filter(({ removed }) => !removed);
}

/** A newer command about the same thing takes the place of one that is still here. */
export function queuedAnnotations(
  entries: readonly AnnotationEntry[],
  entry: AnnotationEntry,
): AnnotationEntry[] {
  const about = thingOf(entry);
  return [...entries.filter((waiting) => thingOf(waiting) !== about), entry];
}

/** What a command is about; two commands about the same thing are one, the later. */
function thingOf({ roundId, command }: AnnotationEntry): string {
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

/** What is older than this was meant for a day that is gone. */
const longestMs = 7 * 24 * 3_600_000;

export function readAnnotationOutbox(key: string, now = Date.now()): AnnotationEntry[] {
  const found = readKept(key, (value) => (Array.isArray(value) ? value.filter(isEntry) : undefined)) ?? [];
  return found.filter((entry) => now - entry.at < longestMs);
}

export function keepAnnotationOutbox(key: string, entries: readonly AnnotationEntry[]): void {
  keep(key, entries);
}

/** The server parses every command again; here only the envelope counts. */
function isEntry(value: unknown): value is AnnotationEntry {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'at' in value && 'roundId' in value && 'command' in value)) return false;
  const { command } = value;
  return (
    typeof value.id === 'string' &&
    typeof value.at === 'number' &&
    typeof value.roundId === 'string' &&
    typeof command === 'object' &&
    command !== null &&
    'type' in command
  );
}

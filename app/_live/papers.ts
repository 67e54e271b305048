import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Papers, PapersMessage } from '@/wire/annotations';
import { keep, readKept } from './device';

/** The papers of the round on this page, as far as its reader may see them. */
export interface PaperState extends Papers {
  /** what they were told about; null before anything was */
  roundId: string | null;
  /** the id under which one's own rows stand */
  self: string;
}

export const noPapers: PaperState = {
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

/** An act that the server has not acknowledged yet. */
export interface PaperEntry {
  id: string;
  at: number;
  roundId: string;
  act: AnnotationCommand;
}

/** What has changed: a whole part replaces the one that is here, single rows are put in by their id. */
export function withPapers(known: PaperState, { roundId, self, whole, papers }: PapersMessage): PaperState {
  const before = known.roundId === roundId ? known : noPapers;
  const part = <Row extends Listed>(rows: Row[], told: Row[] | undefined): Row[] =>
    told === undefined ? rows : merged(whole ? [] : rows, told);
  return {
    roundId,
    self,
    objectives: part(before.objectives, papers.objectives),
    reached: part(before.reached, papers.reached),
    made: part(before.made, papers.made),
    statements: part(before.statements, papers.statements),
    notes: part(before.notes, papers.notes),
    grades: part(before.grades, papers.grades),
    overrules: part(before.overrules, papers.overrules),
    shown: part(before.shown, papers.shown),
    cards: part(before.cards, papers.cards),
    plan: part(before.plan, papers.plan),
    answers: part(before.answers, papers.answers),
    survey: part(before.survey, papers.survey),
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

/** A newer act about the same thing takes the place of one that is still here. */
export function filed(entries: readonly PaperEntry[], entry: PaperEntry): PaperEntry[] {
  const about = thingOf(entry);
  return [...entries.filter((waiting) => thingOf(waiting) !== about), entry];
}

/** What an act is about; two acts about the same thing are one, the later. */
function thingOf({ roundId, act }: PaperEntry): string {
  const about = (...parts: (string | null)[]) => JSON.stringify([roundId, act.type, ...parts]);
  switch (act.type) {
    case 'save-note':
    case 'save-card':
    case 'hide-card':
    case 'dot-card':
    case 'save-plan-item':
      return about(act.id);
    case 'grade':
      return about(act.teamId, act.decisionId, act.objectiveId);
    case 'overrule':
      return about(act.teamId, act.decisionId, act.mark);
    case 'show-grades':
    case 'answer-survey':
      return about();
  }
}

/** What is older than this was meant for a day that is gone. */
const longestMs = 7 * 24 * 3_600_000;

export function readPaperOutbox(key: string, now = Date.now()): PaperEntry[] {
  const found = readKept(key, (value) => (Array.isArray(value) ? value.filter(isEntry) : undefined)) ?? [];
  return found.filter((entry) => now - entry.at < longestMs);
}

export function keepPaperOutbox(key: string, entries: readonly PaperEntry[]): void {
  keep(key, entries);
}

/** The server parses every act again; here only the envelope counts. */
function isEntry(value: unknown): value is PaperEntry {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'at' in value && 'roundId' in value && 'act' in value)) return false;
  const { act } = value;
  return (
    typeof value.id === 'string' &&
    typeof value.at === 'number' &&
    typeof value.roundId === 'string' &&
    typeof act === 'object' &&
    act !== null &&
    'type' in act
  );
}

'use client';

import type { Debrief } from '@/engine/debrief/types';
import { type DebriefAnnotations, useDebriefAnnotations } from './annotations/annotations-context';
import { useReplays } from './replays/replays-context';

/** Every part of the debrief, in the order in which one talks about it; each name is the key of its words, too. */
export const partNames = [
  'outcome',
  'curves',
  'decisions',
  'rubric',
  'why',
  'desk',
  'teamwork',
  'case',
  'whatIf',
  'questions',
  'board',
  'plan',
  'survey',
  'limits',
] as const;

export type PartName = (typeof partNames)[number];

/** The id of its section, which the contents and links from elsewhere point to. */
export function anchorOf(name: PartName): string {
  return name === 'whatIf' ? 'what-if' : name;
}

/** The parts that this debrief has, for this reader. */
export function usePartNames({ onPaper = false }: Debrief): PartName[] {
  const asks = useReplays() !== null;
  const held = useDebriefAnnotations();
  return partNames.filter((name) => isThere(name, { onPaper, asks, held }));
}

type Given = {
  onPaper: boolean;
  /** a server is there to be asked: a sample has none */
  asks: boolean;
  held: DebriefAnnotations | null;
};

/** What was not recorded is not there on paper, what asks the server not in a sample, what is written together not in practice. */
export function isThere(name: PartName, { onPaper, asks, held }: Given): boolean {
  switch (name) {
    case 'desk':
    case 'teamwork':
      return !onPaper;
    case 'whatIf':
      return asks;
    case 'rubric':
      return hasRubric(held);
    case 'board':
    case 'plan':
      return held !== null;
    case 'survey':
      return held !== null && held.access !== 'reads';
    default:
      return true;
  }
}

/** Instructors have a table of grades, a team its own words and what was thought of them. */
function hasRubric(held: DebriefAnnotations | null): boolean {
  if (held === null) return false;
  const { grades, statements } = held.annotations;
  if (held.access === 'plays') return statements.length > 0 || grades.length > 0;
  return grades.some(({ observer }) => !observer);
}

import type { Annotations, AnnotationsMessage } from '@/wire/annotations';

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

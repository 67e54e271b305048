import type { GradeRow } from '@/wire/annotations';

/** Two graders and how they rated the same things. */
export interface Agreement {
  /** their names, in the order of their first grade */
  names: [string, string];
  /** things that both rated */
  pairs: number;
  exact: number;
  withinOne: number;
  /** linear weights, -1..1; null with fewer than ten pairs, or when neither of them ever varies */
  kappa: number | null;
  /** where they are two levels or more apart, widest first */
  differences: Difference[];
}

export interface Difference {
  teamId: string;
  decisionId: string | null;
  objectiveId: string;
  levels: [number, number];
}

/** Below this many pairs a kappa says nothing. */
export const leastPairs = 10;
const steps = 4;

/** Every two graders who have rated something in common. */
export function agreements(grades: readonly GradeRow[]): Agreement[] {
  const authors = [...new Map(grades.map((row) => [row.authorId, row.authorName]))];
  return authors.flatMap(([one, name], i) =>
    authors.slice(i + 1).flatMap(([other, otherName]) => {
      const pairs = pairsOf(grades, one, other);
      return pairs.length === 0 ? [] : [agreementOf([name, otherName], pairs)];
    }),
  );
}

function pairsOf(grades: readonly GradeRow[], one: string, other: string): Difference[] {
  const rated = (author: string) => grades.filter((row) => row.authorId === author && row.level !== null);
  return rated(one).flatMap((row) => {
    const match = rated(other).find((also) => isSameThing(row, also));
    if (row.objectiveId === null || row.level === null || match?.level == null) return [];
    const { teamId, decisionId, objectiveId } = row;
    return [{ teamId, decisionId, objectiveId, levels: [row.level, match.level] }];
  });
}

function isSameThing(row: GradeRow, other: GradeRow): boolean {
  return (
    row.teamId === other.teamId &&
    row.decisionId === other.decisionId &&
    row.objectiveId === other.objectiveId
  );
}

function agreementOf(names: [string, string], pairs: Difference[]): Agreement {
  const apart = ({ levels: [a, b] }: Difference) => Math.abs(a - b);
  return {
    names,
    pairs: pairs.length,
    exact: pairs.filter((pair) => apart(pair) === 0).length,
    withinOne: pairs.filter((pair) => apart(pair) <= 1).length,
    kappa: pairs.length < leastPairs ? null : weightedKappa(pairs.map(({ levels }) => levels)),
    differences: pairs.filter((pair) => apart(pair) > 1).toSorted((a, b) => apart(b) - apart(a)),
  };
}

/** Cohen's kappa with linear weights for levels 0 to 4 (Cohen 1968): 1 full agreement, 0 what chance gives. */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  const observed = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b) / steps, 0) / n;
  const byChance =
    pairs.reduce((sum, [a]) => sum + pairs.reduce((inner, [, b]) => inner + Math.abs(a - b) / steps, 0), 0) /
    (n * n);
  return byChance === 0 ? null : 1 - observed / byChance;
}

import type { TeamLabel } from '@/engine/view/types';
import type { GradeRow, MadeRow, ObjectiveRow } from '@/wire/annotations';
import { isAt, type Place } from './place';

/** About how long one takes for one team at one decision: to read, and to choose the levels. */
const secondsAPlace = 12;

/** A column: the round as a whole, or a decision. */
export type Column = string | null;

/** The round as a whole first, then the decisions in the order in which they were made. */
export function columnsOf(made: readonly MadeRow[]): Column[] {
  const sorted = made.toSorted((a, b) => a.minute - b.minute);
  return [null, ...new Set(sorted.map(({ decisionId }) => decisionId))];
}

/** Whether a team can be graded there: it has the decision behind it. */
export function isThere(made: readonly MadeRow[], place: Place): boolean {
  return place.decisionId === null || made.some((row) => isAt(row, place));
}

export function dueAt(objectives: readonly ObjectiveRow[], column: Column): ObjectiveRow[] {
  return objectives.filter(({ at }) => column === null || at === null || at.includes(column));
}

/** The mean level that one grader gave at a place, null before the first; and how many levels that are. */
export function gradedAt(own: readonly GradeRow[], place: Place): { mean: number | null; levels: number } {
  const levels = own.flatMap((row) => (isAt(row, place) && row.level !== null ? row.level : []));
  const sum = levels.reduce((total, level) => total + level, 0);
  return { mean: levels.length === 0 ? null : sum / levels.length, levels: levels.length };
}

/** How far one grader has come, and about how many minutes are left. */
export function progressOf(
  teams: readonly TeamLabel[],
  {
    objectives,
    made,
    own,
  }: { objectives: readonly ObjectiveRow[]; made: readonly MadeRow[]; own: readonly GradeRow[] },
): { done: number; all: number; minutes: number } {
  const places = teams.flatMap(({ id: teamId }) =>
    columnsOf(made)
      .map((decisionId) => ({ teamId, decisionId }))
      .filter((place) => isThere(made, place))
      .map((place) => ({
        due: dueAt(objectives, place.decisionId).length,
        levels: gradedAt(own, place).levels,
      })),
  );
  const sum = (of: (place: (typeof places)[number]) => number) =>
    places.reduce((all, one) => all + of(one), 0);
  const left = places.filter(({ due, levels }) => levels < due).length;
  return {
    done: sum(({ due, levels }) => Math.min(due, levels)),
    all: sum(({ due }) => due),
    minutes: Math.ceil((left * secondsAPlace) / 60),
  };
}

/** The next (1) or previous (-1) team that can be graded at the same decision; the same place at the end. */
export function nextTeam(
  teams: readonly TeamLabel[],
  made: readonly MadeRow[],
  place: Place,
  step: 1 | -1,
): Place {
  const there = teams.filter(({ id }) => isThere(made, { ...place, teamId: id }));
  const at = there.findIndex(({ id }) => id === place.teamId);
  return { ...place, teamId: there[at + step]?.id ?? place.teamId };
}

/** Teams in an order that says nothing about which is which, the same each time. */
export function unnamed<Team extends TeamLabel>(teams: readonly Team[]): Team[] {
  const mixed = (id: string) =>
    [...id].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973, 7);
  return [...teams].sort((a, b) => mixed(a.id) - mixed(b.id) || (a.id < b.id ? -1 : 1));
}

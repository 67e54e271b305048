'use client';

import { useLiveState } from '../_live/live-provider';
import { dueAt } from './matrix';
import { isAt, type Place } from './place';
import { proposedLevel } from './proposals';
import { useAnnotate, useGrades } from './use-grading';

interface Proposals {
  /** objective id -> level, for those that one has not graded here */
  proposals: Readonly<Record<string, number>>;
  /** Makes them one's own grades. */
  confirm: () => void;
}

export function useProposals(place: Place): Proposals {
  const annotate = useAnnotate();
  const { objectives, statements, self } = useLiveState(({ annotations }) => annotations);
  const { grades, overrules } = useGrades();
  const statement = statements.find((row) => isAt(row, place));
  const said = overrules.filter((row) => isAt(row, place));
  const isGraded = (objectiveId: string) =>
    grades.some(
      (row) =>
        row.authorId === self && isAt(row, place) && row.objectiveId === objectiveId && row.level !== null,
    );
  const found = dueAt(objectives, place.decisionId).flatMap((objective): [string, number][] => {
    const level = isGraded(objective.id) ? null : proposedLevel(objective, statement, said);
    return level === null ? [] : [[objective.id, level]];
  });
  return {
    proposals: Object.fromEntries(found),
    confirm: () => {
      for (const [objectiveId, level] of found)
        annotate({ type: 'grade', ...place, objectiveId, level, comment: '' });
    },
  };
}

import type { GradeRow } from '@/wire/annotations';

/** The mean of all levels (0 to 4) that graders gave a team; null while nobody has. */
export function rubricMean(grades: readonly GradeRow[], teamId: string): number | null {
  const levels = grades.flatMap((row) =>
    row.teamId === teamId && row.objectiveId !== null && row.level !== null ? [row.level] : [],
  );
  if (levels.length === 0) return null;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}

import type { ObjectiveRow, OverruleRow, StatementRow } from '@/wire/annotations';
import { weighsAgainst } from './mark-kinds';

const topLevel = 4;

/**
 * What the automatic marks speak for at an objective, 0 to 4: the share of the marks it looks for that were found, less
 * one for each that weighs against it. Null where it looks for none, or nothing was written. Only a proposal: nothing is
 * graded until somebody says so.
 */
export function proposedLevel(
  { marks }: Pick<ObjectiveRow, 'marks'>,
  statement: Pick<StatementRow, 'marks'> | undefined,
  overrules: readonly Pick<OverruleRow, 'mark' | 'holds'>[],
): number | null {
  if (!statement) return null;
  const holds = (mark: (typeof marks)[number]) =>
    overrules.find((one) => one.mark === mark)?.holds ?? statement.marks.some((one) => one.mark === mark);
  const wanted = marks.filter((mark) => !weighsAgainst(mark));
  if (wanted.length === 0) return null;
  const found = wanted.filter(holds).length;
  const against = marks.filter((mark) => weighsAgainst(mark) && holds(mark)).length;
  return Math.max(0, Math.round((topLevel * found) / wanted.length) - against);
}

import type { Moment } from './use-moments';

/** One line of the list: a moment by itself, or a decision with the moments around it. */
export interface MomentRow {
  label: string;
  decision: boolean;
  /** The earlier one first. */
  moments: Moment[];
}

/** Moments in their order, newest first; the two around one decision stand together at the place of the later. */
export function momentRows(moments: readonly Moment[]): MomentRow[] {
  const rows: MomentRow[] = [];
  for (const moment of moments) {
    const { label } = moment;
    const decision = moment.kind === 'before-decision' || moment.kind === 'after-decision';
    const known = decision ? rows.find((row) => row.decision && row.label === label) : undefined;
    if (known) known.moments = [...known.moments, moment].sort((a, b) => a.toP - b.toP);
    else rows.push({ label, decision, moments: [moment] });
  }
  return rows;
}

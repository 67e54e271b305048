import type { Debrief } from '@/engine/debrief/types';

/** The result of a round, a line for each team. */
export function resultTable({ teams, doingNothing, early }: Debrief): string[] {
  const rows = teams.map(({ index, names, outcome, marks, decisions }) => [
    `team ${letter(index)}`,
    String(names.length),
    String(decisions.filter(({ responseId }) => responseId !== null).length),
    signed(outcome.score),
    signed(outcome.end),
    signed(outcome.after30Days),
    marks.outcome ? `${marks.outcome.score}` : '-',
    marks.outcome ? `${marks.outcome.percentile}` : '-',
    mark(marks.desk),
    mark(marks.intel),
  ]);
  const nothing = [
    'nothing',
    '',
    '',
    '',
    signed(doingNothing.end),
    signed(doingNothing.after30Days),
    '',
    '',
    '',
    '',
  ];
  const head = ['', 'people', 'answers', 'score', 'end', '30 days', '0-100', 'percentile', 'desk', 'intel'];
  const table = [head, ...rows, nothing];
  const wide = head.map((_, c) => Math.max(...table.map((row) => (row[c] ?? '').length)));
  return [
    ...table.map((row) =>
      row
        .map((cell, c) => cell.padStart(wide[c] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    `the log gives these results${early ? '; the round was ended early' : ''}`,
  ];
}

function letter(index: number): string {
  const first = String.fromCharCode(65 + (index % 26));
  return index < 26 ? first : `${String.fromCharCode(64 + Math.floor(index / 26))}${first}`;
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
const mark = (value: number | null) => (value === null ? '-' : String(value));

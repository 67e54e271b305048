import type { Ink } from '../../server/exports/paper';

/** The light theme of `_ui/tokens.css` on paper: a colour of a chart, by its CSS name. */
const inks: Record<string, Ink> = {
  'var(--text)': '#10161d',
  'var(--muted)': '#51606f',
  'var(--team-a)': '#a65e00',
  'var(--team-b)': '#0a6fa8',
  'var(--team-c)': '#0b7a55',
  'var(--team-d)': '#5e6e00',
  'var(--team-e)': '#3558c8',
  'var(--team-f)': '#c43c00',
  'var(--team-g)': '#a8367d',
  'var(--team-h)': '#56646f',
};

export const paperInk = {
  text: '#10161d',
  muted: '#51606f',
  line: '#dbe1e7',
  good: '#0f6b45',
  bad: '#b3261e',
  total: '#76859a',
} as const satisfies Record<string, Ink>;

export function inkOf(colour: string): Ink {
  return inks[colour] ?? paperInk.muted;
}

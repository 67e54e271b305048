/** A colour as #rrggbb; paper is always light. */
export type Ink = `#${string}`;

/** The light theme of `_ui/tokens.css`: a picture is pasted into white pages, whatever theme its maker reads in. */
const colours: Record<string, Ink> = {
  text: '#10161d',
  muted: '#51606f',
  line: '#dbe1e7',
  control: '#76859a',
  accent: '#0b5fd0',
  'on-accent': '#ffffff',
  danger: '#b3261e',
  good: '#0f6b45',
  'team-a': '#a65e00',
  'team-b': '#0a6fa8',
  'team-c': '#0b7a55',
  'team-d': '#5e6e00',
  'team-e': '#3558c8',
  'team-f': '#c43c00',
  'team-g': '#a8367d',
  'team-h': '#56646f',
};

/** The colour of a token, named bare or as `var(--token)`. */
export function lightColour(token: string): Ink {
  const name = /^var\(--(.*)\)$/.exec(token)?.[1] ?? token;
  return colours[name] ?? '#51606f';
}

/** What charts on paper are drawn with besides the colours of teams. */
export const printInk = {
  text: '#10161d',
  muted: '#51606f',
  line: '#dbe1e7',
  good: '#0f6b45',
  bad: '#b3261e',
  total: '#76859a',
} as const satisfies Record<string, Ink>;

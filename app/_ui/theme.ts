export type Theme = 'dark' | 'light';

/** What the cookie `theme` says; nothing when the person has not chosen. */
export function readTheme(value: string | undefined): Theme | undefined {
  return value === 'dark' || value === 'light' ? value : undefined;
}

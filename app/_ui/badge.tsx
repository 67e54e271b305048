import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'danger';

const tones = {
  neutral: 'border-line bg-surface text-muted',
  accent: 'border-accent/40 bg-accent/12 text-accent',
  good: 'border-good/40 bg-good/12 text-good',
  warn: 'border-warn/40 bg-warn-wash text-warn',
  danger: 'border-danger/40 bg-danger/12 text-danger',
} as const satisfies Record<Tone, string>;

/** A word or two of state. Colour supports the word, it never replaces it. */
export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-sm border px-1.5 text-xs leading-5 font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}

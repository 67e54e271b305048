'use client';

import { classNames } from '../_ui/class-names';
import { useFigures } from './use-figures';

/** A change in reputation points: sign, figure and, as a third sign, a colour. */
export function Effect({ value, decimals = 1, label }: { value: number; decimals?: number; label?: string }) {
  const { signed } = useFigures();
  const shown = signed(value, decimals);
  return (
    <span className={classNames('figures font-semibold whitespace-nowrap', tone(shown))}>
      {label && <span className="sr-only">{label} </span>}
      {shown}
    </span>
  );
}

function tone(shown: string): string {
  if (shown.startsWith('+')) return 'text-good';
  return shown.startsWith('−') ? 'text-danger' : 'text-muted';
}

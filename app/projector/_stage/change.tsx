'use client';

import { useFormatter } from 'use-intl';
import { trueMinus } from '@/words/signed';
import { classNames } from '../../_ui/class-names';

/** Reputation points with a sign, small ones with a decimal; the colour only supports it. */
export function Change({ value, className }: { value: number; className?: string }) {
  const format = useFormatter();
  const fine = Math.abs(value) < 10;
  const rounded = (fine ? Math.round(value * 10) / 10 : Math.round(value)) || 0;
  const words = trueMinus(
    format.number(rounded, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: fine && rounded !== 0 ? 1 : 0,
    }),
  );
  return (
    <span
      className={classNames('figures shrink-0 font-semibold whitespace-nowrap', tone(rounded), className)}
    >
      {words}
    </span>
  );
}

function tone(value: number): string {
  if (value === 0) return 'text-muted';
  return value < 0 ? 'text-danger' : 'text-good';
}

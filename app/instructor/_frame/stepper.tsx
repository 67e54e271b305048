'use client';

import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { useEarlyValue } from '../../_ui/early-input';
import { IconButton } from '../../_ui/icon-button';

interface StepperProps {
  label: string;
  hint?: string | undefined;
  value: number;
  least: number;
  most: number;
  fewer: string;
  more: string;
  onValueChange: (value: number) => void;
}

/** A small number with a minus and a plus; also typed. */
export function Stepper({ label, hint, value, least, most, fewer, more, onValueChange }: StepperProps) {
  const id = useId();
  const put = (next: number) => {
    if (Number.isInteger(next) && next >= least && next <= most) onValueChange(next);
  };
  const ref = useEarlyValue<HTMLInputElement>(String(value), (typed) => put(Number(typed)));
  return (
    <div className="flex min-h-11 items-center justify-between gap-3">
      <div>
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {hint && <p className="text-xs text-muted">{hint}</p>}
      </div>
      <div className="flex items-center rounded-md border border-control">
        <IconButton
          icon={Minus}
          label={fewer}
          size="small"
          disabled={value <= least}
          onClick={() => put(value - 1)}
        />
        <input
          ref={ref}
          id={id}
          inputMode="numeric"
          value={value}
          onChange={(event) => put(Number(event.target.value))}
          className="figures h-8 w-9 bg-transparent text-center"
        />
        <IconButton
          icon={Plus}
          label={more}
          size="small"
          disabled={value >= most}
          onClick={() => put(value + 1)}
        />
      </div>
    </div>
  );
}

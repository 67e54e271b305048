'use client';

import { Switch as Base } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';
import { useReady } from './use-ready';

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean | undefined;
}

/** Takes effect at once; what needs a button to be saved is a checkbox. */
export function Switch({ label, hint, checked, onCheckedChange, disabled = false }: SwitchProps) {
  const id = useId();
  const ready = useReady();
  return (
    <div className="flex min-h-11 items-center justify-between gap-4">
      <div>
        <span id={id} className="text-sm font-medium">
          {label}
        </span>
        {hint && <p className="text-xs text-muted">{hint}</p>}
      </div>
      <Base.Root
        aria-labelledby={id}
        aria-disabled={!ready || undefined}
        checked={checked}
        onCheckedChange={onCheckedChange}
        disabled={disabled}
        className="relative flex h-6 w-11 shrink-0 items-center rounded-full border border-control bg-sunken transition-colors data-checked:border-accent data-checked:bg-accent data-disabled:opacity-50"
      >
        <Base.Thumb className="block size-4 translate-x-[3px] rounded-full bg-muted transition-[translate,background-color] data-checked:translate-x-[23px] data-checked:bg-on-accent" />
      </Base.Root>
    </div>
  );
}

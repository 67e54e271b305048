import type { ReactNode } from 'react';
import { classNames } from '../../_ui/class-names';

interface ChipProps {
  on: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** One of several that are on or off. */
export function Chip({ on, disabled = false, onPress, children }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onPress}
      className={classNames(
        'inline-flex min-h-9 items-center gap-1.5 rounded-full border px-3 text-sm',
        on ? 'border-accent bg-accent/14 font-medium' : 'border-control text-muted hover:text-text',
        disabled && !on && 'opacity-50',
      )}
    >
      {children}
    </button>
  );
}

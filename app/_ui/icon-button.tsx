'use client';

import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { useReady } from './use-ready';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: LucideIcon;
  /** Spoken, and shown as the browser's own tip. */
  label: string;
  size?: 'small' | 'medium' | undefined;
}

export function IconButton({ icon: Icon, label, size = 'medium', className, ...rest }: IconButtonProps) {
  const ready = useReady();
  return (
    <button
      type="button"
      title={label}
      aria-disabled={!ready || undefined}
      {...rest}
      aria-label={label}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-md border border-transparent text-muted',
        'transition-colors hover:bg-text/8 hover:text-text active:bg-text/12 disabled:opacity-50',
        'aria-pressed:bg-accent/14 aria-pressed:text-accent',
        size === 'small' ? 'size-8' : 'size-11',
        className,
      )}
    >
      <Icon className={size === 'small' ? 'size-4' : 'size-5'} aria-hidden="true" />
    </button>
  );
}

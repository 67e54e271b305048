'use client';

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useTight } from './use-tight';

interface AppBarProps {
  /** Where one is: the phase, the workshop, the page. */
  start: ReactNode;
  /** The clock. */
  middle?: ReactNode;
  /** Reputation, menus. */
  end?: ReactNode;
  /** Along the lower edge. */
  ruler?: ReactNode;
  className?: string | undefined;
}

/** What stands beside an icon in a bar: where there is no room it is spoken only. */
export const barWord = 'group-data-tight/bar:sr-only';

/**
 * One line at the top of every screen, never covered by a sheet; its height is `--app-bar`. Where it is narrow, words beside
 * icons go first, then the start gives way and is cut short; the clock and the end never do, so that nothing lies over anything.
 */
export function AppBar({ start, middle, end, ruler, className }: AppBarProps) {
  const bar = useTight();
  return (
    <header
      ref={bar}
      className={classNames(
        'group/bar sticky top-0 z-20 grid h-(--app-bar) shrink-0 grid-cols-[minmax(1.375rem,1fr)_auto_minmax(min-content,1fr)] items-center gap-3',
        'border-b border-line bg-background px-4 print:hidden',
        className,
      )}
    >
      <div className="flex min-w-0 items-center gap-3">{start}</div>
      <div className="flex items-center gap-3">{middle}</div>
      <div className="flex min-w-0 items-center justify-end gap-2">{end}</div>
      {ruler}
    </header>
  );
}

'use client';

import { useState } from 'react';
import { useConsole } from '../console-context';
import { frequent } from '../post/speakers';

/** So many stand side by side at first. */
const firstColumns = 3;

interface Played {
  /** In the order of their columns. */
  ids: readonly string[];
  set: (ids: readonly string[]) => void;
  add: (id: string) => void;
  remove: (id: string) => void;
}

/** Whom this device plays; it remembers them for the scenario. */
export function usePlayed(): Played {
  const { personas, scenario } = useConsole().view;
  const key = `golden-hour.outside.${scenario.slug}`;
  const known = (ids: readonly string[]) => ids.filter((id) => personas.some((one) => one.id === id));
  const [ids, setIds] = useState<readonly string[]>(
    () =>
      kept(key) ??
      frequent(personas)
        .slice(0, firstColumns)
        .map(({ id }) => id),
  );
  const set = (next: readonly string[]) => {
    setIds(next);
    keep(key, next);
  };
  return {
    ids: known(ids),
    set,
    add: (id) => set(ids.includes(id) ? ids : [...ids, id]),
    remove: (id) => set(ids.filter((one) => one !== id)),
  };
}

function kept(key: string): string[] | undefined {
  try {
    return localStorage.getItem(key)?.split(' ').filter(Boolean);
  } catch {
    return undefined;
  }
}

function keep(key: string, ids: readonly string[]): void {
  try {
    localStorage.setItem(key, ids.join(' '));
  } catch {
    // A frame without storage: the choice holds until the page is loaded again.
  }
}

'use client';

import { useState } from 'react';
import { keep, readKept } from '@/app/_live/device';
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
      readKept(key, idsIn) ??
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

function idsIn(found: unknown): string[] | undefined {
  return Array.isArray(found) ? found.filter((id) => typeof id === 'string') : undefined;
}

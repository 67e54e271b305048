'use client';

import { useEffect, useState } from 'react';
import type { TeamStatus } from '@/engine/view/console';

/** seat -> when this console first saw it gone (epoch ms); back means forgotten. */
export type AwaySince = Readonly<Record<string, number>>;

export function useAwaySince(teams: readonly TeamStatus[]): AwaySince {
  const [since, setSince] = useState<AwaySince>({});
  const gone = teams
    .flatMap((team) => team.seats)
    .filter((seat) => !seat.present)
    .map((seat) => seat.id)
    .join(' ');
  useEffect(() => {
    const now = Date.now();
    setSince((known) => Object.fromEntries(ids(gone).map((id) => [id, known[id] ?? now])));
  }, [gone]);
  return since;
}

function ids(joined: string): string[] {
  return joined === '' ? [] : joined.split(' ');
}

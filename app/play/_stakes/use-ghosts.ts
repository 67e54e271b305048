'use client';

import { useEffect, useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import type { GroupStorm } from '@/wire/downstream';
import { keep, readKept } from '../../_live/device';
import { useLiveState } from '../../_live/live-provider';
import { bestOf, practiceRuns } from '../../_live/practice-results';

export const ghostNames = ['own', 'group'] as const;
export type GhostName = (typeof ghostNames)[number];

export interface Ghosts {
  /** How loud it got in each, every ten seconds of play; empty where there is none, or it is switched off. */
  storms: Record<GhostName, readonly number[]>;
  /** Whether there is one to switch. */
  there: Record<GhostName, boolean>;
  on: Record<GhostName, boolean>;
  put: (name: GhostName, on: boolean) => void;
  /** The others of the same homework; null where there is none, or none is shown. */
  group: GroupStorm | null;
}

const key = 'golden-hour.ghosts';
const none: readonly number[] = [];

/** What one's own storm is held against in practice: this device's best run, and the median of the same homework. */
export function useGhosts({ practice, scenario: { slug } }: PlayerView): Ghosts {
  const [own, setOwn] = useState<readonly number[]>(none);
  const [off, setOff] = useState<readonly GhostName[]>([]);
  const group = useLiveState(({ you }) => (you?.as === 'player' ? you.group : undefined)) ?? null;
  useEffect(() => {
    setOwn((practice ? bestOf(practiceRuns(slug))?.storm : undefined) ?? none);
    setOff(readKept(key, namesIn) ?? []);
  }, [practice, slug]);
  const all = { own, group: group?.storm ?? none };
  const on = { own: !off.includes('own'), group: !off.includes('group') };
  return {
    storms: { own: on.own ? all.own : none, group: on.group ? all.group : none },
    there: { own: all.own.length > 0, group: all.group.length > 0 },
    on,
    put: (name, wanted) => {
      const next = ghostNames.filter((one) => (one === name ? !wanted : off.includes(one)));
      keep(key, next);
      setOff(next);
    },
    group,
  };
}

function namesIn(found: unknown): GhostName[] | undefined {
  return Array.isArray(found) ? ghostNames.filter((name) => found.includes(name)) : undefined;
}

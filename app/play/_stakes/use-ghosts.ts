'use client';

import { useEffect, useState } from 'react';
import type { PlayerView } from '@/engine/view/types';
import type { GroupStorm } from '@/wire/downstream';
import { keep, readKept } from '../../_live/device';
import { useLiveState } from '../../_live/live-provider';
import { bestOf, practiceRuns } from '../../_live/practice-results';
import { useBestFound } from './use-best-found';

export const ghostNames = ['own', 'group', 'best'] as const;
export type GhostName = (typeof ghostNames)[number];

export interface Ghosts {
  /** How loud it got in each, every ten seconds of play; empty where there is none, or it is switched off. */
  storms: Record<GhostName, readonly number[]>;
  /** Whether there is one to switch. */
  there: Record<GhostName, boolean>;
  on: Record<GhostName, boolean>;
  put: (name: GhostName, on: boolean) => void;
  /** The best simulated team: null until it is known. */
  best: ReturnType<typeof useBestFound>;
  /** The others of the same homework; null where there is none, or none is shown. */
  group: GroupStorm | null;
}

const key = 'golden-hour.compared';
/** Simulated teams play only for whoever asks. */
const offAtFirst: readonly GhostName[] = ['best'];
const none: readonly number[] = [];

/** What one's own storm is held against in practice: this device's best run, the median of the same homework, and the best simulated team. */
export function useGhosts({ practice, scenario: { slug } }: PlayerView): Ghosts {
  const [own, setOwn] = useState<readonly number[]>(none);
  const [off, setOff] = useState<readonly GhostName[]>(offAtFirst);
  const group = useLiveState(({ you }) => (you?.as === 'player' ? you.group : undefined)) ?? null;
  useEffect(() => {
    setOwn((practice ? bestOf(practiceRuns(slug))?.storm : undefined) ?? none);
    setOff(readKept(key, namesIn) ?? offAtFirst);
  }, [practice, slug]);
  const best = useBestFound(practice && !off.includes('best'));
  const found = best !== null && best !== 'failed' ? best.storm : none;
  const all = { own, group: group?.storm ?? none, best: found };
  const on = { own: !off.includes('own'), group: !off.includes('group'), best: !off.includes('best') };
  return {
    storms: {
      own: on.own ? all.own : none,
      group: on.group ? all.group : none,
      best: on.best ? all.best : none,
    },
    there: { own: all.own.length > 0, group: all.group.length > 0, best: practice },
    best,
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

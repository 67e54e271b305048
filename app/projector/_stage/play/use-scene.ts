'use client';

import { useEffect, useState } from 'react';
import { usePlayMs } from '@/app/_live/use-play-clock';
import type { ProjectorView } from '@/engine/view/types';
import { spreadOf } from './standing-places';

export const scenes = ['headline', 'decision', 'reveal', 'breaking', 'standing'] as const;
export type Scene = (typeof scenes)[number];

const revealMs = 13_000;
const standingMs = 9_000;
/** Ms of play for which loud news stands over everything. */
const breakingMs = 5_000;

interface Show {
  scene: Scene;
  /** Counts the times that the reveal was asked for, so that it begins anew. */
  reveals: number;
  showReveal: () => void;
  /** Cuts to a scene by hand; the same once more, or null, goes back to automatic. */
  cutTo: (scene: Scene | null) => void;
}

/** Cuts as a director would: what has just happened first, then the open question, then the headline. */
export function useScene(view: ProjectorView): Show {
  const [cut, setCut] = useState<Scene | null>(null);
  const { after, reveals, showReveal } = useAfterDecision(view);
  const breaks = useBreaking(view);
  const automatic: Scene = breaks ? 'breaking' : (after ?? (view.open ? 'decision' : 'headline'));
  const chosen = cut ?? automatic;
  return {
    scene: isThere(view, chosen) ? chosen : 'headline',
    reveals,
    showReveal: () => {
      setCut(null);
      showReveal();
    },
    cutTo: (scene) => setCut(scene === cut ? null : scene),
  };
}

function isThere(view: ProjectorView, scene: Scene): boolean {
  switch (scene) {
    case 'headline':
      return true;
    case 'decision':
      return view.open !== null;
    case 'reveal':
      return view.reveal !== null;
    case 'breaking':
      return view.breaking !== null;
    case 'standing':
      return view.ranking;
  }
}

/** Each new reveal for a while, then where everybody stands if that is shown and says anything. */
function useAfterDecision({ reveal, ranking, rewinds, teams }: ProjectorView) {
  const [after, setAfter] = useState<'reveal' | 'standing' | null>(null);
  const [reveals, setReveals] = useState(0);
  const decisionId = reveal?.decisionId;
  const stands = ranking && spreadOf(teams) > 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new decision, or a wish to see the last one, starts it
  useEffect(() => {
    // Going back brings no news: what stands now was shown before.
    if (decisionId === undefined || rewinds.shown) return setAfter(null);
    setAfter('reveal');
    const toStanding = setTimeout(() => setAfter(stands ? 'standing' : null), revealMs);
    const toEnd = setTimeout(() => setAfter(null), revealMs + (stands ? standingMs : 0));
    return () => {
      clearTimeout(toStanding);
      clearTimeout(toEnd);
    };
  }, [decisionId, reveals]);
  return { after, reveals, showReveal: () => setReveals((times) => times + 1) };
}

function useBreaking({ breaking }: ProjectorView): boolean {
  const p = usePlayMs();
  return breaking !== null && p >= breaking.p && p < breaking.p + breakingMs;
}

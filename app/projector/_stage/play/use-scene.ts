'use client';

import { useEffect, useState } from 'react';
import type { ProjectorView } from '@/engine/view/types';

export type Scene = 'headline' | 'reveal' | 'ranking';

const revealMs = 22_000;
const rankingMs = 12_000;

/** Shows each new reveal for a while, then the ranking if there is one, then the headline again. */
export function useScene({ reveal, ranking, rewinds }: ProjectorView): {
  scene: Scene;
  showReveal: () => void;
} {
  const [scene, setScene] = useState<Scene>('headline');
  const [asked, setAsked] = useState(0);
  const question = reveal?.question;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question, or a wish to see the last one, starts it
  useEffect(() => {
    // Going back brings no news: the question that stands now was shown before.
    if (question === undefined || rewinds.shown) return setScene('headline');
    setScene('reveal');
    const toRanking = setTimeout(() => setScene(ranking ? 'ranking' : 'headline'), revealMs);
    const toHeadline = setTimeout(() => setScene('headline'), revealMs + (ranking ? rankingMs : 0));
    return () => {
      clearTimeout(toRanking);
      clearTimeout(toHeadline);
    };
  }, [question, asked]);
  return { scene, showReveal: () => setAsked((times) => times + 1) };
}

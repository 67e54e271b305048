'use client';

import { useEffect, useState } from 'react';
import { forget, keep, readKept } from '@/app/_live/device';
import { type Draft, emptyDraft, parseDraft } from './draft';

/** The draft, kept on this device at every change; nothing typed is lost by closing the page. */
export function useDraft(workshopId: string, teams: number, language: string) {
  const key = `golden-hour.paper.${workshopId}`;
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(teams, language));
  // The server renders an empty sheet; what this device knows comes with the first effect.
  useEffect(() => {
    const kept = readKept(key, parseDraft);
    if (kept) setDraft(kept);
  }, [key]);
  return {
    draft,
    change: (next: Draft) => {
      setDraft(next);
      keep(key, next);
    },
    clear: () => {
      setDraft(emptyDraft(teams, language));
      forget(key);
    },
  };
}

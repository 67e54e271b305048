'use client';

import { useState } from 'react';
import type { PlayerView } from '@/engine/view/types';

/** What this person has had before their eyes of the intel and the facts on the board. */
export interface Reading {
  /** ids, in the order of the pane */
  unread: readonly string[];
  isRead: (id: string) => boolean;
  read: () => void;
}

/** `inSight`: the pane with all of it is in front. */
export function useReading({ intel, facts }: PlayerView, inSight: boolean): Reading {
  const ids = [...intel, ...facts].map(({ id }) => id);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const unread = inSight ? [] : ids.filter((id) => !seen.includes(id));
  if (inSight && ids.some((id) => !seen.includes(id))) setSeen(ids);
  return { unread, isRead: (id) => !unread.includes(id), read: () => setSeen(ids) };
}

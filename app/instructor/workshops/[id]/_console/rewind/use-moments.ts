'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNotes } from '@/app/_notes/use-notes';
import type { MomentView } from '@/engine/view/moments';
import { useConsole } from '../console-context';

/** A moment that stands out by itself, or that somebody has pinned a note to. */
export type Moment = Omit<MomentView, 'kind'> & { kind: MomentView['kind'] | 'at-note' | 'at-slider' };

/** Where one may go back to, newest first, as it was when this was first asked: nothing moves under the pointer. */
export function useMoments(): readonly Moment[] {
  const t = useTranslations('grading.notes.tag');
  const { view } = useConsole();
  const notes = useNotes();
  const [moments] = useState(() => {
    const first = view.moments.at(-1)?.toP ?? Number.POSITIVE_INFINITY;
    const pinned = notes.flatMap(({ p: toP, minute, tag, text }): Moment[] => {
      if (minute === null || toP < first || toP > view.clock.p) return [];
      return [{ toP, minute, kind: 'at-note', label: text || (tag ? t(tag) : '') }];
    });
    return [...view.moments, ...pinned].sort((a, b) => b.toP - a.toP);
  });
  return moments;
}

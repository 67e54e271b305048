'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ChatView, PlayerView } from '@/engine/view/types';
import { announce } from '../../_ui/announce';

export interface Nudge {
  /** The instructor's last word to the team, when nobody here has put it away yet. */
  fresh: ChatView | undefined;
  dismiss: () => void;
}

/** A word that came while this page was open; it is spoken once, and stays in the team chat. */
export function useNudge(view: PlayerView): Nudge {
  const t = useTranslations('play.nudge');
  const last = view.chat.findLast(({ seatId }) => seatId === null);
  const [seen, setSeen] = useState(last?.n ?? 0);
  const fresh = last && last.n > seen ? last : undefined;
  const text = fresh?.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each word
  useEffect(() => {
    if (text) announce(t('announced', { text }));
  }, [fresh?.n]);
  return { fresh, dismiss: () => setSeen(last?.n ?? 0) };
}

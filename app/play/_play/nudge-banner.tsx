'use client';

import { Megaphone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '../../../engine/view/types';
import { announce } from '../../_ui/announce';
import { Button } from '../../_ui/button';

/** The instructor's last word to the team, until it is put away; it stays in the team chat. */
export function NudgeBanner({ view }: { view: PlayerView }) {
  const t = useTranslations('play.nudge');
  const last = view.chat.findLast(({ seatId }) => seatId === null);
  const [seen, setSeen] = useState(last?.n ?? 0);
  const fresh = last && last.n > seen ? last : undefined;
  const text = fresh?.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each word
  useEffect(() => {
    if (text) announce(t('announced', { text }));
  }, [fresh?.n]);
  if (!fresh) return null;
  return (
    <aside
      aria-label={t('title')}
      className="flex shrink-0 animate-enter items-start gap-3 border-b border-accent/40 bg-accent/12 px-4 py-2 text-sm"
    >
      <Megaphone className="mt-1.5 size-4 shrink-0 text-accent" aria-hidden="true" />
      <p className="min-w-0 flex-1 py-1 whitespace-pre-line">
        <span className="block text-xs font-medium text-muted">{t('title')}</span>
        {fresh.text}
      </p>
      <Button kind="quiet" size="small" onClick={() => setSeen(fresh.n)}>
        {t('read')}
      </Button>
    </aside>
  );
}

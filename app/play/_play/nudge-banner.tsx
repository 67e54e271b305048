'use client';

import { Megaphone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import type { Nudge } from './use-nudge';

/** The instructor's word to the team, until it is put away. */
export function NudgeBanner({ nudge: { fresh, dismiss } }: { nudge: Nudge }) {
  const t = useTranslations('play.nudge');
  if (!fresh) return null;
  return (
    <aside
      aria-label={t('title')}
      className="flex shrink-0 animate-enter items-start gap-3 border-b border-accent/40 bg-accent/12 px-4 py-2 text-sm"
    >
      <Megaphone className="mt-1.5 size-4 shrink-0 text-accent" aria-hidden="true" />
      <p className="min-w-0 flex-1 py-1 whitespace-pre-line">
        <span className="block text-xs font-medium">{t('title')}</span>
        {fresh.text}
      </p>
      <Button kind="quiet" size="small" onClick={dismiss}>
        {t('read')}
      </Button>
    </aside>
  );
}

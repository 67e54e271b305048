'use client';

import { Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { useMe } from '../_play/use-me';

/** One pair of hands: while they check or write, nothing else can be taken. */
export function BusyNote({ view, seconds }: { view: PlayerView; seconds: number }) {
  const t = useTranslations('play.desk.busy');
  const me = useMe(view);
  const checking = view.facts.find((fact) => fact.checking?.seatId === me?.id)?.checking;
  if (seconds === 0) return null;
  return (
    <p className="flex items-center gap-2.5 rounded-md bg-accent/10 px-3.5 py-2.5 text-sm">
      <Hourglass className="size-4 shrink-0 text-accent" aria-hidden="true" />
      <span className="flex-1">{t(checking ? checking.check : 'working')}</span>
      <span translate="no" className="figures font-medium">
        {t('seconds', { seconds: String(seconds) })}
      </span>
    </p>
  );
}

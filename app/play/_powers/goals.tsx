'use client';

import { Target } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';

/** What a role would like to see besides what the team wants; nobody else reads it. */
export function Goals({ goals }: { goals: PlayerView['goals'] }) {
  const t = useTranslations('roles.goal');
  return goals.map(({ id, text, met }) => (
    <p key={id} className="mt-2 flex gap-2 text-sm text-muted">
      <Target className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <span className="text-pretty">
        <span className="font-medium text-text">{t('label')}</span> {text}
        {met !== null && <strong className="ml-1 text-text">{t(met ? 'met' : 'missed')}</strong>}
      </span>
    </p>
  ));
}

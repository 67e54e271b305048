'use client';

import { ShieldCheck } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';

/** Said wherever somebody acts as a person: who will see it. */
export function WorksCouncilNote({ view }: { view: PlayerView }) {
  const t = useTranslations('privacy.mode');
  if (!view.worksCouncil) return null;
  return (
    <p className="flex items-start gap-2 text-xs text-muted">
      <ShieldCheck className="size-4 shrink-0 text-good" aria-hidden="true" />
      {t('player')}
    </p>
  );
}

'use client';

import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { Button } from '../../_ui/button';

interface WarningProps {
  view: PlayerView;
  /** Absent where the listening panel is already in front. */
  onListen?: (() => void) | undefined;
}

/** The early warning of the monitoring tools, in a sentence. */
export function Warning({ view, onListen }: WarningProps) {
  const t = useTranslations('play.listening');
  const { warning } = view.listening;
  if (warning === null) return null;
  return (
    <div className="mb-4 flex animate-enter items-center gap-3 rounded-md border border-warn/50 bg-warn/10 px-3.5 py-2.5 text-sm">
      <TriangleAlert className="size-4 shrink-0 text-warn" aria-hidden="true" />
      <p className="min-w-0 flex-1">{t(`warning.${warning}`)}</p>
      {onListen && (
        <Button kind="quiet" size="small" onClick={onListen}>
          {t('look')}
        </Button>
      )}
    </div>
  );
}

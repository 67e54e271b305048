'use client';

import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DebriefDecision } from '@/engine/debrief/types';
import { Button } from '../../_ui/button';
import { usePlayOn } from './play-on-context';

interface PlayOnButtonProps {
  decision: DebriefDecision;
  question: string;
}

/** The same decision again, with everything before it as it was. */
export function PlayOnButton({ decision, question }: PlayOnButtonProps) {
  const t = useTranslations('debrief.playOn');
  const playOn = usePlayOn();
  const [busy, setBusy] = useState(false);
  if (!playOn) return null;
  const go = () => {
    setBusy(true);
    void playOn(Math.max(1, decision.openedP)).finally(() => setBusy(false));
  };
  return (
    <Button
      kind="secondary"
      size="small"
      busy={busy}
      aria-label={t('spoken', { question })}
      className="w-fit print:hidden"
      onClick={go}
    >
      <RotateCcw className="size-4" aria-hidden="true" />
      {t('action')}
    </Button>
  );
}

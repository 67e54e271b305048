'use client';

import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../_ui/button';
import { usePlayOn } from './play-on-context';

interface PlayOnButtonProps {
  /** play ms */
  toP: number;
  /** the decision, or the moment, in words */
  about: string;
}

/** From a moment of the round on again, with everything before it as it was. */
export function PlayOnButton({ toP, about }: PlayOnButtonProps) {
  const t = useTranslations('debrief.playOn');
  const playOn = usePlayOn();
  const [busy, setBusy] = useState(false);
  if (!playOn) return null;
  const go = () => {
    setBusy(true);
    void playOn(Math.max(1, Math.floor(toP))).finally(() => setBusy(false));
  };
  return (
    <Button
      kind="secondary"
      size="small"
      busy={busy}
      aria-label={t('spoken', { about })}
      className="w-fit print:hidden"
      onClick={go}
    >
      <RotateCcw className="size-4" aria-hidden="true" />
      {t('action')}
    </Button>
  );
}

'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Pace, paceNames, paces } from '@/wire/paces';
import { keepPracticePace, practicePace } from '../../_live/practice-pace';
import { SegmentedControl } from '../../_ui/segmented-control';
import { useAct } from '../_play/use-act';

/** In practice, before the start; the next round begins with the same pace. */
export function PaceChoice() {
  const t = useTranslations('practice.timer');
  const act = useAct();
  const [pace, setPace] = useState<Pace>('real');
  useEffect(() => setPace(practicePace()), []);
  async function choose(chosen: Pace) {
    const before = pace;
    const { untimed, tempo } = paces[chosen];
    setPace(chosen);
    const [timer, speed] = [
      await act({ type: 'set-untimed', untimed }),
      await act({ type: 'set-tempo', tempo }),
    ];
    if (timer && speed) keepPracticePace(chosen);
    else setPace(before);
  }
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span aria-hidden="true" className="text-sm font-medium">
        {t('label')}
      </span>
      <SegmentedControl
        label={t('label')}
        value={pace}
        onValueChange={(chosen) => void choose(chosen)}
        options={paceNames.map((value) => ({ value, label: t(value) }))}
      />
      <p className="text-sm text-muted" aria-live="polite">
        {t(`${pace}Hint`)}
      </p>
    </div>
  );
}

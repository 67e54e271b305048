'use client';

import { useTranslations } from 'use-intl';
import { SegmentedControl } from '../../_ui/segmented-control';
import type { Timer } from './timer';

export function TimerChoice({ timer, onTimer }: { timer: Timer; onTimer: (timer: Timer) => void }) {
  const t = useTranslations('practice.timer');
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span aria-hidden="true" className="text-sm font-medium">
        {t('label')}
      </span>
      <SegmentedControl
        label={t('label')}
        value={timer}
        onValueChange={onTimer}
        options={[
          { value: 'off', label: t('off') },
          { value: 'relaxed', label: t('relaxed') },
          { value: 'real', label: t('real') },
        ]}
      />
      <p className="text-sm text-muted" aria-live="polite">
        {t(`${timer}Hint`)}
      </p>
    </div>
  );
}

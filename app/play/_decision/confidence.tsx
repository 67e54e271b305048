'use client';

import { useTranslations } from 'use-intl';
import { confidences } from '@/engine/vocabulary';
import { SegmentedControl } from '../../_ui/segmented-control';
import type { Decision } from './use-decision';

/** Optional: the debrief shows how sure the team was when it was right, and when it was not. */
export function Confidence({ decision }: { decision: Decision }) {
  const t = useTranslations('play.decision.confidence');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <p className="text-sm">
        {t('label')} <span className="text-xs text-muted">{t('optional')}</span>
      </p>
      <SegmentedControl
        label={t('label')}
        size="small"
        value={confidences.find((step) => step === decision.confidence)?.toString() ?? ''}
        options={confidences.map((step) => ({
          value: String(step),
          label: String(step),
          spoken: t(`step${step}`),
        }))}
        onValueChange={(step) => decision.setConfidence(Number(step))}
      />
    </div>
  );
}

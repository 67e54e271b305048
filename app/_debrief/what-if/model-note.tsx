'use client';

import { useTranslations } from 'use-intl';
import { Badge } from '../../_ui/badge';

/** Says every time what kind of answer this is. */
export function ModelNote() {
  const t = useTranslations('debrief.whatIf');
  return (
    <p className="mt-2 max-w-measure text-xs text-muted">
      <Badge tone="warn">{t('model')}</Badge> {t('modelText')}{' '}
      <a href="/how-it-scores" target="_blank" rel="noreferrer" className="link">
        {t('how')}
      </a>
    </p>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';
import { Section } from './section';

/** What the figures can and cannot say, in words, on every debrief. */
export function Limits({ debrief: { seed, rules } }: { debrief: Debrief }) {
  const t = useTranslations('debrief.limits');
  return (
    <Section id="limits" slide="limits" title={t('title')}>
      <div className="flex max-w-measure flex-col gap-3 text-sm text-muted">
        <p>{t('text')}</p>
        <p>{t('effects')}</p>
        <p>{t('hindsight')}</p>
        <p>
          <a href="/how-it-scores" target="_blank" rel="noreferrer" className="link">
            {t('how')}
          </a>
        </p>
        <p className="text-xs">{t('seed', { seed: String(seed), rules: String(rules) })}</p>
      </div>
    </Section>
  );
}

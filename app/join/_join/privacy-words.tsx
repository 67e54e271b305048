'use client';

import { useTranslations } from 'use-intl';
import type { WorkshopCard } from '@/wire/answers';

/** What is kept, for how long, and who sees it: one sentence before a name is given, and the way to all of it. */
export function PrivacyWords({ workshop }: { workshop: WorkshopCard }) {
  const t = useTranslations('privacy');
  return (
    <div className="flex flex-col gap-2 text-xs text-pretty text-muted">
      {workshop.worksCouncil && (
        <p className="rounded-md border border-good/40 bg-good/12 p-3 text-sm text-text">
          <strong className="font-semibold">{t('mode.name')}.</strong> {t('mode.player')}
        </p>
      )}
      <p>
        {t('join.sentence', { days: workshop.retentionDays })}{' '}
        <a
          href="/privacy"
          target="_blank"
          rel="noreferrer"
          className="text-accent underline underline-offset-2"
        >
          {t('join.more')}
        </a>
      </p>
    </div>
  );
}

'use client';

import { Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLiveState } from '@/app/_live/live-provider';

/** The server is late: what that means for the round, so that nobody wonders. */
export function StrainBanner() {
  const t = useTranslations('instructor.bar');
  const strain = useLiveState((state) => state.strain);
  if (!strain) return null;
  const { clockShare } = strain;
  return (
    <div className="flex shrink-0 items-center justify-center gap-2 border-b border-warn/50 bg-warn-wash px-4 py-1.5 text-sm">
      <Hourglass className="size-4 shrink-0" aria-hidden="true" />
      <p role="status">{clockShare < 1 ? t('clockLate', { share: clockShare }) : t('answersLate')}</p>
    </div>
  );
}

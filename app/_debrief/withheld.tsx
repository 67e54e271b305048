'use client';

import { useTranslations } from 'use-intl';
import type { Debrief } from '@/engine/debrief/types';

/** Works-council mode: which figures are missing, in words. */
export function Withheld({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('privacy.mode');
  const count = debrief.withheld?.length ?? 0;
  if (count === 0) return null;
  return (
    <p className="mt-2 text-sm font-medium" role="note">
      {debrief.teams.length === 0 ? t('nothing') : t('withheld', { count })}
    </p>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import { StageMark } from '../stage-mark';

/** Whose minute it is, and which. */
export function MinuteHeading({ index, moment }: { index: number; moment: string }) {
  const t = useTranslations();
  return (
    <h2 className="flex items-center gap-4 text-stage font-semibold">
      <StageMark index={index} rem={2.5} label={t('common.team', { letter: teamLook(index).letter })} />
      {t('debrief.feed.title', { moment })}
    </h2>
  );
}

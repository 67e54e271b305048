'use client';

import { useTranslations } from 'use-intl';
import { teamLook } from '@/look/team-look';
import { TeamMark } from '../_ui/team-mark';

interface TeamLabelProps {
  index: number;
  /** Marks the reader's own team in words. */
  own?: boolean | undefined;
  size?: number | undefined;
}

/** Colour, shape and letter, and the letter again in words. */
export function TeamLabel({ index, own = false, size = 20 }: TeamLabelProps) {
  const t = useTranslations();
  return (
    <span className="inline-flex items-center gap-2 align-bottom font-semibold whitespace-nowrap">
      <TeamMark index={index} size={size} />
      {t('common.team', { letter: teamLook(index).letter })}
      {own && <span className="text-xs font-medium text-muted">{t('debrief.yourTeam')}</span>}
    </span>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import type { TeamLabel } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';

interface NoteTeamProps {
  teams: readonly TeamLabel[];
  /** null: the whole room */
  value: string | null;
  onValueChange: (teamId: string | null) => void;
}

/** Whom a note is about. A native list: sixty teams fit, and every keyboard knows it. */
export function NoteTeam({ teams, value, onValueChange }: NoteTeamProps) {
  const t = useTranslations('grading.notes');
  return (
    <select
      aria-label={t('about')}
      value={value ?? ''}
      onChange={(event) => onValueChange(event.target.value || null)}
      className="ml-auto h-8 min-w-0 rounded-sm border border-control bg-surface px-2 text-sm"
    >
      <option value="">{t('room')}</option>
      {teams.map(({ id, index }) => (
        <option key={id} value={id}>
          {t('team', { letter: teamLook(index).letter })}
        </option>
      ))}
    </select>
  );
}

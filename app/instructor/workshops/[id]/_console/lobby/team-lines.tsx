'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '@/app/_ui/text-field';
import type { TeamStatus } from '@/engine/view/console';
import type { SeatView } from '@/engine/view/types';
import { searchable } from '@/words/searchable';
import { TeamLine } from './team-line';

interface TeamLinesProps {
  teams: readonly TeamStatus[];
  onEdit: (seat: SeatView) => void;
}

/** Many teams, a line each; who is looked for by name is shown at once. */
export function TeamLines({ teams, onEdit }: TeamLinesProps) {
  const t = useTranslations('instructor.lobby');
  const [words, setWords] = useState('');
  const wanted = searchable(words.trim());
  const matches = ({ nickname }: SeatView) => searchable(nickname).includes(wanted);
  const found = wanted === '' ? teams : teams.filter(({ seats }) => seats.some(matches));
  return (
    <div className="@container">
      <TextField label={t('search')} type="search" value={words} onValueChange={setWords} />
      {found.length === 0 && <p className="text-sm text-muted">{t('notFound')}</p>}
      <ul className="grid items-start gap-x-4 @2xl:grid-cols-2">
        {found.map((team) => (
          <TeamLine
            key={team.id}
            team={team}
            found={wanted === '' ? null : team.seats.filter(matches)}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </div>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { TeamName } from '@/app/_ui/team-mark';
import type { TeamStatus } from '@/engine/view/console';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { SeatLine } from './seat-line';
import { useSeatDrop } from './use-seat-drop';

interface TeamColumnProps {
  team: TeamStatus;
  onEdit: (seat: SeatView) => void;
}

export function TeamColumn({ team, onEdit }: TeamColumnProps) {
  const t = useTranslations();
  const { over, dropTarget } = useSeatDrop(team.id);

  return (
    <li
      {...dropTarget}
      className={classNames(
        'flex flex-col rounded-md border bg-background transition-colors',
        over ? 'border-accent bg-accent/8' : 'border-line',
      )}
    >
      <div className="flex items-center justify-between gap-2 border-b border-line px-3 py-2">
        <TeamName index={team.index} name={t('common.team', { letter: teamLook(team.index).letter })} />
        <span translate="no" className="figures text-xs text-muted">
          {team.seats.length}
        </span>
      </div>
      <ul className="flex flex-1 flex-col p-1">
        {team.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} teamId={team.id} onEdit={onEdit} />
        ))}
        {team.seats.length === 0 && (
          <li className="px-2 py-2 text-sm text-muted">
            {t(over ? 'instructor.lobby.dropHere' : 'instructor.lobby.emptyTeam')}
          </li>
        )}
      </ul>
    </li>
  );
}

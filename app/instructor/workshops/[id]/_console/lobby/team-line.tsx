'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { isolated } from '@/app/_ui/isolated';
import { TeamMark } from '@/app/_ui/team-mark';
import type { TeamStatus } from '@/engine/view/console';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { RoleDots } from './role-dots';
import { SeatLine } from './seat-line';
import { useSeatDrop } from './use-seat-drop';

interface TeamLineProps {
  team: TeamStatus;
  /** Who is looked for; null: nobody, the line is closed until it is opened. */
  found: readonly SeatView[] | null;
  onEdit: (seat: SeatView) => void;
}

/** One team of many: which roles are filled and who is in it. It opens to its people, and takes who is dropped on it. */
export function TeamLine({ team, found, onEdit }: TeamLineProps) {
  const t = useTranslations('instructor.lobby');
  const [opened, setOpened] = useState(false);
  const { over, dropTarget } = useSeatDrop(team.id);
  const open = opened || found !== null;
  const { letter } = teamLook(team.index);
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <li {...dropTarget} className={classNames('min-w-0 border-b border-line', over && 'bg-accent/12')}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpened(!opened)}
        className="flex h-9 w-full min-w-0 items-center gap-2.5 rounded-sm px-1.5 text-left text-sm hover:bg-text/6"
      >
        <Arrow className="size-4 shrink-0 text-muted" aria-hidden="true" />
        <TeamMark index={team.index} size={22} label={t('showTeam', { letter })} />
        <RoleDots seats={team.seats} />
        <span className="min-w-0 flex-1 truncate text-muted">
          {team.seats.length === 0
            ? t('emptyTeam')
            : team.seats.map(({ nickname }) => isolated(nickname)).join(', ')}
        </span>
        <span translate="no" className="figures text-xs text-muted">
          {team.seats.length}
        </span>
      </button>
      {open && (
        <ul className="pb-2 pl-6">
          {(found ?? team.seats).map((seat) => (
            <SeatLine key={seat.id} seat={seat} teamId={team.id} onEdit={onEdit} />
          ))}
        </ul>
      )}
    </li>
  );
}

'use client';

import { Bot, CircleCheck, CircleDashed, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { PersonName } from '@/app/_ui/person-name';
import { RoleMark } from '@/app/_ui/role-mark';
import type { SeatView } from '@/engine/view/types';
import { SeatMenu } from '../seat/seat-menu';
import { seatKind } from './seat-kind';

interface SeatLineProps {
  seat: SeatView;
  teamId: string;
  onEdit: (seat: SeatView) => void;
}

/** One person: ready or not, name, roles, and what can be done. */
export function SeatLine({ seat, teamId, onEdit }: SeatLineProps) {
  return (
    <li
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(seatKind, seat.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
      className="flex min-h-8 cursor-grab items-center gap-2 rounded-sm px-2 text-sm hover:bg-text/6 active:cursor-grabbing"
    >
      <Readiness seat={seat} />
      <PersonName name={seat.nickname} className="min-w-0 flex-1 truncate" />
      <span className="flex shrink-0 gap-1">
        {seat.roles.map((role) => (
          <RoleMark key={role} role={role} bare />
        ))}
      </span>
      <SeatMenu seat={seat} teamId={teamId} onEdit={onEdit} />
    </li>
  );
}

function Readiness({ seat }: { seat: SeatView }) {
  const t = useTranslations('instructor.lobby');
  const icon = 'size-4 shrink-0';
  if (!seat.present) return <WifiOff className={`${icon} text-warn`} aria-label={t('away')} />;
  if (seat.simulated) return <Bot className={`${icon} text-muted`} aria-label={t('simulatedMark')} />;
  return seat.practiceVote === null ? (
    <CircleDashed className={`${icon} text-muted`} aria-label={t('notReady')} />
  ) : (
    <CircleCheck className={`${icon} text-good`} aria-label={t('ready')} />
  );
}

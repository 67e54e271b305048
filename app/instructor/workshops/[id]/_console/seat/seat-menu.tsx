'use client';

import { EllipsisVertical, Pencil, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Confirm } from '@/app/_ui/confirm';
import { IconButton } from '@/app/_ui/icon-button';
import { isolated } from '@/app/_ui/isolated';
import { Menu } from '@/app/_ui/menu';
import { TeamMark } from '@/app/_ui/team-mark';
import { toast } from '@/app/_ui/toast';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** More teams than this are chosen from the list in the dialog. */
const mostInMenu = 8;

interface SeatMenuProps {
  seat: SeatView;
  teamId: string;
  onEdit: (seat: SeatView) => void;
}

export function SeatMenu({ seat, teamId, onEdit }: SeatMenuProps) {
  const t = useTranslations('instructor.lobby');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const [removing, setRemoving] = useState(false);
  const others = view.teams.length <= mostInMenu ? view.teams.filter((team) => team.id !== teamId) : [];
  const moves = others.map((team) => ({
    label: t('moveTo', { letter: teamLook(team.index).letter }),
    icon: <TeamMark index={team.index} size={16} />,
    onSelect: () => void order({ type: 'move-seat', seatId: seat.id, teamId: team.id }),
  }));
  const rest = [
    { label: t('edit'), icon: <Pencil className="size-4" />, onSelect: () => onEdit(seat) },
    {
      label: t('remove'),
      icon: <UserMinus className="size-4" />,
      danger: true,
      onSelect: () => setRemoving(true),
    },
  ];

  async function remove() {
    const { id, nickname } = seat;
    const gone = await order({ type: 'remove-seat', seatId: id });
    setRemoving(false);
    if (!gone) return;
    toast(t('removed', { name: isolated(nickname) }), undefined, {
      label: t('letBack'),
      onSelect: () => void order({ type: 'let-back', seatId: id }, t('isBack', { name: nickname })),
    });
  }

  return (
    <>
      <Menu
        trigger={
          <IconButton icon={EllipsisVertical} label={t('actions', { name: seat.nickname })} size="small" />
        }
        groups={moves.length > 0 ? [moves, rest] : [rest]}
      />
      <Confirm
        open={removing}
        onClose={() => setRemoving(false)}
        title={t('removeTitle', { name: isolated(seat.nickname) })}
        action={t('removeAction')}
        danger
        busy={busy}
        onConfirm={() => void remove()}
      >
        {t('removeText')}
      </Confirm>
    </>
  );
}

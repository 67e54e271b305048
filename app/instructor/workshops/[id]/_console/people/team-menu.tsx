'use client';

import { EllipsisVertical, Eye, Megaphone, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/app/_ui/icon-button';
import { Menu } from '@/app/_ui/menu';
import type { TeamStatus } from '@/engine/view/console';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { useStaff } from '../staff/use-staff';

interface TeamMenuProps {
  team: TeamStatus;
  onWrite: () => void;
  onPeople: () => void;
}

/** What can be done for one team: a quiet word, its people, and a look at what each seat sees. */
export function TeamMenu({ team, onWrite, onPeople }: TeamMenuProps) {
  const t = useTranslations();
  const { letter } = teamLook(team.index);
  const { workshop, view } = useConsole();
  const { can } = useStaff();
  const place = can('own') ? `/instructor/workshops/${workshop.id}` : '/staff';
  const looks = team.seats.map(({ id, nickname }) => ({
    label: t('steps.seat.see', { name: nickname }),
    icon: <Eye className="size-4" />,
    onSelect: () => void window.open(`${place}/seats/${id}`, '_blank', 'noreferrer'),
  }));
  const people = {
    label: t('instructor.people.seats'),
    icon: <UsersRound className="size-4" />,
    onSelect: onPeople,
  };
  return (
    <Menu
      trigger={
        <IconButton
          icon={EllipsisVertical}
          label={t('instructor.people.menu', { letter })}
          size="small"
          className="-my-2 -mr-2"
        />
      }
      groups={[
        [
          {
            label: t('steps.nudge.openTeam', { letter }),
            icon: <Megaphone className="size-4" />,
            onSelect: onWrite,
          },
        ],
        ...(can('run-round') ? [[people]] : []),
        ...(can('run-round') && !view.settings.worksCouncil ? [looks] : []),
      ]}
    />
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '@/app/_ui/dialog';
import { PersonName } from '@/app/_ui/person-name';
import { RoleMark } from '@/app/_ui/role-mark';
import { Switch } from '@/app/_ui/switch';
import type { SeatView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { RemovedPeople } from '../seat/removed-people';
import { SeatDialog } from '../seat/seat-dialog';
import { SeatMenu } from '../seat/seat-menu';
import { useOrder } from '../use-order';

interface TeamPeopleProps {
  teamId: string;
  onClose: () => void;
}

/** The people of a team in play: a wrong name put right, somebody moved, taken out or let back in, the door locked. */
export function TeamPeople({ teamId, onClose }: TeamPeopleProps) {
  const t = useTranslations('instructor');
  const { view } = useConsole();
  const { order } = useOrder();
  const [edited, setEdited] = useState<SeatView>();
  const team = view.teams.find(({ id }) => id === teamId);
  if (!team) return null;
  const { letter } = teamLook(team.index);
  return (
    <Dialog onClose={onClose} title={t('people.seatsTitle', { letter })} place="side">
      {team.seats.length === 0 && <p className="mt-2 text-muted">{t('lobby.emptyTeam')}</p>}
      <ul className="mt-2 divide-y divide-line">
        {team.seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} teamId={team.id} onEdit={setEdited} />
        ))}
      </ul>
      <RemovedPeople teamId={team.id} />
      <div className="mt-4 border-t border-line pt-3">
        <Switch
          label={t('lobby.lock')}
          hint={t('lobby.lockHint')}
          checked={view.settings.locked}
          onCheckedChange={(locked) => void order({ type: 'lock-lobby', locked })}
        />
      </div>
      {edited && <SeatDialog key={edited.id} seat={edited} onClose={() => setEdited(undefined)} />}
    </Dialog>
  );
}

interface SeatRowProps {
  seat: SeatView;
  teamId: string;
  onEdit: (seat: SeatView) => void;
}

function SeatRow({ seat, teamId, onEdit }: SeatRowProps) {
  const t = useTranslations('instructor.lobby');
  return (
    <li className="flex min-h-11 items-center gap-3 py-1.5">
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <PersonName name={seat.nickname} className="truncate font-medium" />
          {!seat.present && <span className="shrink-0 text-xs text-warn">{t('away')}</span>}
          {seat.simulated && <span className="shrink-0 text-xs text-muted">{t('simulatedMark')}</span>}
        </p>
        <p className="flex flex-wrap gap-x-3 text-xs">
          {seat.roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
        </p>
      </div>
      <SeatMenu seat={seat} teamId={teamId} onEdit={onEdit} />
    </li>
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import { isolated } from '@/app/_ui/isolated';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';
import { countSigns } from '@/engine/signs';
import type { SeatView } from '@/engine/view/types';
import { limits } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { useConsole } from '../console-context';
import { RoleChoice } from './role-choice';
import { useSeatChange } from './use-seat-change';

interface SeatDialogProps {
  seat: SeatView;
  onClose: () => void;
}

/** Name, team and roles of one person. */
export function SeatDialog({ seat, onClose }: SeatDialogProps) {
  const t = useTranslations();
  const { view, workshop } = useConsole();
  const { save, busy } = useSeatChange(seat);
  const [nickname, setNickname] = useState(seat.nickname);
  const [teamId, setTeamId] = useState(teamOf(view.teams, seat.id));
  const [roles, setRoles] = useState(seat.roles);
  const complete = nickname.trim() !== '' && countSigns(nickname) <= limits.nickname && roles.length > 0;
  const code = workshop.seatCodes[seat.id];

  async function finish() {
    if (await save({ nickname: nickname.trim(), teamId, roles })) onClose();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={isolated(seat.nickname)}
      footer={
        <Button busy={busy} disabled={!complete} onClick={() => void finish()}>
          {t('instructor.lobby.save')}
        </Button>
      }
    >
      <div className="flex flex-col gap-2">
        <TextField
          label={t('instructor.lobby.nickname')}
          value={nickname}
          onValueChange={setNickname}
          limit={limits.nickname}
        />
        <Select
          label={t('instructor.lobby.team')}
          value={teamId}
          onValueChange={setTeamId}
          options={view.teams.map((team) => ({
            value: team.id,
            label: t('common.team', { letter: teamLook(team.index).letter }),
          }))}
        />
        <RoleChoice roles={roles} onRolesChange={setRoles} />
        {code && (
          <p className="mt-2 flex items-baseline gap-2">
            <span className="kicker">{t('instructor.lobby.seatCode')}</span>
            <code translate="no" className="figures text-lg font-semibold select-all">
              {code}
            </code>
          </p>
        )}
      </div>
    </Dialog>
  );
}

function teamOf(teams: readonly { id: string; seats: readonly SeatView[] }[], seatId: string): string {
  return teams.find((team) => team.seats.some((seat) => seat.id === seatId))?.id ?? teams[0]?.id ?? '';
}

'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { isolated } from '@/app/_ui/isolated';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';
import { textProblem } from '@/app/_ui/text-problem';
import { useForm } from '@/app/_ui/use-form';
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
  const save = useSeatChange(seat);
  const problems = { missing: t('errors.name-empty'), long: t('errors.name-too-long') };
  const form = useForm({
    first: { nickname: seat.nickname, teamId: teamOf(view.teams, seat.id), roles: seat.roles },
    check: ({ nickname, roles }) => ({
      nickname: textProblem(nickname, limits.nickname, problems),
      form: roles.length === 0 ? t('instructor.lobby.rolesNone') : undefined,
    }),
    send: async ({ nickname, teamId, roles }) => {
      const problems = await save({ nickname: nickname.trim(), teamId, roles });
      if (!problems) onClose();
      return problems;
    },
  });
  const code = workshop.seatCodes[seat.id];

  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={isolated(seat.nickname)}
      action={t('instructor.lobby.save')}
    >
      <TextField label={t('instructor.lobby.nickname')} {...form.field('nickname')} limit={limits.nickname} />
      <Select
        label={t('instructor.lobby.team')}
        {...form.field('teamId')}
        options={view.teams.map((team) => ({
          value: team.id,
          label: t('common.team', { letter: teamLook(team.index).letter }),
        }))}
      />
      <RoleChoice roles={form.values.roles} onRolesChange={(chosen) => form.put({ roles: chosen })} />
      {code && (
        <p className="mt-2 flex items-baseline gap-2">
          <span className="kicker">{t('instructor.lobby.seatCode')}</span>
          <code translate="no" className="figures text-lg font-semibold select-all">
            {code}
          </code>
        </p>
      )}
    </FormDialog>
  );
}

function teamOf(teams: readonly { id: string; seats: readonly SeatView[] }[], seatId: string): string {
  return teams.find((team) => team.seats.some((seat) => seat.id === seatId))?.id ?? teams[0]?.id ?? '';
}

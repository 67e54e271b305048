'use client';

import { useTranslations } from 'use-intl';
import { FormDialog } from '@/app/_ui/form-dialog';
import { isolated } from '@/app/_ui/isolated';
import { Select } from '@/app/_ui/select';
import { TextField } from '@/app/_ui/text-field';
import { useForm } from '@/app/_ui/use-form';
import { limits, roles } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { formLimits } from '@/wire/limits';
import type { ListedWorkshop, Player } from './players-context';
import { useListProblem, usePlayers } from './use-players';

interface PlayerDialogProps {
  workshop: ListedWorkshop;
  /** Undefined: a new one. */
  player: Player | undefined;
  onClose: () => void;
}

const emailCodes = ['email-wrong', 'email-twice'];

/** One player of the list, typed in. */
export function PlayerDialog({ workshop, player, onClose }: PlayerDialogProps) {
  const t = useTranslations('expected');
  const problemWords = useListProblem();
  const { save, tell } = usePlayers(workshop.id);
  const form = useForm({
    first: {
      name: player?.name ?? '',
      email: player?.email ?? '',
      group: player?.group ?? '',
      team: player?.team === null || player === undefined ? '' : String(player.team),
      role: player?.role ?? '',
    },
    check: ({ name }) => ({ name: name.trim() === '' ? t('problem.name-empty') : undefined }),
    send: async ({ name, email, group, team, role }) => {
      const listed = {
        ...{ name, email: email.trim() || null, group: group.trim() || null },
        team: team === '' ? null : Number(team),
        role: roles.find((one) => one === role) ?? null,
      };
      const code = await save(player?.id, listed);
      if (code === undefined) {
        tell(player ? t('done.changed') : t('done.added', { name: isolated(name.trim()) }));
        onClose();
        return undefined;
      }
      if (emailCodes.includes(code)) return { email: problemWords(code, email.trim()) };
      if (code.startsWith('name') || code === 'nickname-unsuitable')
        return { name: problemWords(code, name.trim()) };
      return { form: problemWords(code, code === 'group-wrong' ? group : name) };
    },
  });
  return (
    <FormDialog
      form={form}
      onClose={onClose}
      title={t(player ? 'form.change' : 'form.add')}
      action={t('form.save')}
    >
      <Fields form={form} workshop={workshop} />
    </FormDialog>
  );
}

type Values = { name: string; email: string; group: string; team: string; role: string };

function Fields({
  form: { values, put, problemOf },
  workshop,
}: {
  form: Pick<ReturnType<typeof useForm<Values>>, 'values' | 'put' | 'problemOf'>;
  workshop: ListedWorkshop;
}) {
  const t = useTranslations('expected');
  const common = useTranslations('common');
  const teams = Array.from({ length: workshop.teams }, (_, team) => ({
    value: String(team),
    label: common('team', { letter: teamLook(team).letter }),
  }));
  return (
    <>
      <TextField
        label={t('table.name')}
        hint={t('form.nameHint')}
        error={problemOf('name')}
        value={values.name}
        onValueChange={(name) => put({ name })}
        limit={limits.nickname}
        autoComplete="off"
      />
      <TextField
        label={t('table.email')}
        optional
        error={problemOf('email')}
        value={values.email}
        onValueChange={(email) => put({ email })}
        type="email"
        autoComplete="off"
      />
      <TextField
        label={t('table.group')}
        optional
        value={values.group}
        onValueChange={(group) => put({ group })}
        limit={formLimits.accountName}
        autoComplete="off"
      />
      <Select
        label={t('table.team')}
        hint={t('form.teamHint')}
        value={values.team}
        options={[{ value: '', label: t('table.anyTeam') }, ...teams]}
        onValueChange={(team) => put({ team })}
      />
      <Select
        label={t('table.role')}
        hint={t('form.roleHint')}
        value={values.role}
        options={[
          { value: '', label: t('table.noRole') },
          ...workshop.roles.map(({ role, name }) => ({ value: role, label: name })),
        ]}
        onValueChange={(role) => put({ role })}
      />
    </>
  );
}

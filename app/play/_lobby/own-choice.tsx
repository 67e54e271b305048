'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView, SeatView } from '@/engine/view/types';
import type { Role } from '@/engine/vocabulary';
import { teamLook } from '@/look/team-look';
import { classNames } from '../../_ui/class-names';
import { RoleMark } from '../../_ui/role-mark';
import { Select } from '../../_ui/select';
import { useAct } from '../_play/use-act';
import { Card } from './card';

/** The instructor lets people sort themselves. */
export function OwnChoice({ view, me }: { view: PlayerView; me: SeatView }) {
  const t = useTranslations('lobby.choice');
  const name = useTranslations('common');
  const act = useAct();

  return (
    <Card title={t('title')} hint={t('hint')}>
      <Select
        label={t('team')}
        value={view.team.id}
        options={view.teams.map((team) => ({
          value: team.id,
          label: t('teamOption', {
            name: name('team', { letter: teamLook(team.index).letter }),
            count: team.seats,
          }),
        }))}
        onValueChange={(teamId) => void act({ type: 'choose-team', teamId })}
      />
      <fieldset className="mt-4">
        <legend className="text-sm font-medium">{t('roles')}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {view.scenario.roles.map((role) => (
            <RoleChip
              key={role}
              role={role}
              held={me.roles.includes(role)}
              onHeldChange={(held) => void act({ type: 'choose-role', role, held })}
            />
          ))}
        </div>
      </fieldset>
    </Card>
  );
}

interface RoleChipProps {
  role: Role;
  held: boolean;
  onHeldChange: (held: boolean) => void;
}

function RoleChip({ role, held, onHeldChange }: RoleChipProps) {
  return (
    <button
      type="button"
      aria-pressed={held}
      onClick={() => onHeldChange(!held)}
      className={classNames(
        'inline-flex min-h-11 items-center rounded-md border px-3 transition-colors',
        held ? 'border-accent bg-accent/12' : 'border-control bg-surface hover:bg-text/5',
      )}
    >
      <RoleMark role={role} />
    </button>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { RoleMark } from '../../_ui/role-mark';
import { Accounts } from './accounts';
import { Goals } from './goals';
import { RosterTable } from './roster-table';
import { Wake } from './wake';

/** What only this seat can do, with its buttons in place, and its private goal. */
export function Powers({ view }: { view: PlayerView }) {
  const t = useTranslations('roles');
  const { roles } = view.powers;
  return (
    <details open={!view.practice} className="mb-4 rounded-md border border-line bg-surface">
      <summary className="flex min-h-11 items-center px-4 text-sm font-semibold">{t('title')}</summary>
      <ul className="divide-y divide-line px-4 pb-2">
        {roles.map((role) => (
          <li key={role} className="py-3">
            <RoleMark role={role} />
            <p className="mt-1 text-sm text-pretty">{t(`power.${role}`)}</p>
            <Goals goals={view.goals.filter((goal) => goal.role === role)} />
            {role === 'lead' && <Wake view={view} />}
            {role === 'care' && <RosterTable view={view} />}
            {role === 'operations' && <Accounts view={view} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

'use client';

import { useTranslations } from 'use-intl';
import { useRoleName } from '@/app/_ui/role-names';
import type { SeatView } from '@/engine/view/types';
import type { Role } from '@/engine/vocabulary';
import { useConsole } from '../console-context';

const colours = {
  lead: 'bg-role-lead',
  social: 'bg-role-social',
  care: 'bg-role-care',
  legal: 'bg-role-legal',
  operations: 'bg-role-operations',
} as const satisfies Record<Role, string>;

/** A dot for each role: full where somebody has it, a red ring where nobody does. */
export function RoleDots({ seats }: { seats: readonly Pick<SeatView, 'roles'>[] }) {
  const t = useTranslations();
  const name = useRoleName();
  const { roles } = useConsole().view.scenario;
  const isFilled = (role: Role) => seats.some((seat) => seat.roles.includes(role));
  const empty = roles.filter((role) => !isFilled(role)).map((role) => name(role));
  const label =
    empty.length === 0
      ? t('instructor.lobby.rolesFilled')
      : t('instructor.lobby.rolesEmpty', { roles: empty.join(', ') });
  return (
    <span role="img" aria-label={label} title={label} className="flex shrink-0 items-center gap-1">
      {roles.map((role) => (
        <span
          key={role}
          className={
            isFilled(role)
              ? `size-2.5 rounded-full ${colours[role]}`
              : 'size-2.5 rounded-full border-2 border-danger'
          }
        />
      ))}
    </span>
  );
}

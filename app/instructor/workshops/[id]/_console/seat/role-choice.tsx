'use client';

import { useTranslations } from 'use-intl';
import { RoleMark } from '@/app/_ui/role-mark';
import type { Role } from '@/engine/vocabulary';
import { useConsole } from '../console-context';

interface RoleChoiceProps {
  roles: readonly Role[];
  onRolesChange: (roles: Role[]) => void;
}

/** At least one of those that are played; in a small team one person holds several. */
export function RoleChoice({ roles, onRolesChange }: RoleChoiceProps) {
  const t = useTranslations('instructor.lobby');
  const { roles: all } = useConsole().view.scenario;
  return (
    <fieldset className="flex flex-col">
      <legend className="text-sm font-medium">{t('roles')}</legend>
      {all.map((role) => (
        <label key={role} className="flex min-h-9 items-center gap-3">
          <input
            type="checkbox"
            checked={roles.includes(role)}
            onChange={(event) =>
              onRolesChange(
                all.filter((each) => (each === role ? event.target.checked : roles.includes(each))),
              )
            }
            className="size-4 accent-accent"
          />
          <RoleMark role={role} />
        </label>
      ))}
      <p className={roles.length === 0 ? 'text-xs text-danger' : 'text-xs text-muted'}>
        {t(roles.length === 0 ? 'rolesNone' : 'rolesHint')}
      </p>
    </fieldset>
  );
}

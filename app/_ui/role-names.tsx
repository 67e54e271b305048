'use client';

import { createContext, use } from 'react';
import { useTranslations } from 'use-intl';
import type { RoleNames } from '@/engine/scenario/played-roles';
import type { Role } from '@/engine/vocabulary';

/** What roles are called in the scenario at hand, where it calls them otherwise than usual. */
export const RoleNamesContext = createContext<RoleNames>({});

export function useRoleName(): (role: Role) => string {
  const t = useTranslations('common.role');
  const names = use(RoleNamesContext);
  return (role) => names[role] ?? t(role);
}

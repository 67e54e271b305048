'use client';

import { Compass, Headset, type LucideIcon, Megaphone, Scale, Wrench } from 'lucide-react';
import type { Role } from '@/engine/vocabulary';
import { classNames } from './class-names';
import { useRoleName } from './role-names';

export const roleIcons = {
  lead: Compass,
  social: Megaphone,
  care: Headset,
  legal: Scale,
  operations: Wrench,
} as const satisfies Record<Role, LucideIcon>;

export const roleColours = {
  lead: 'text-role-lead',
  social: 'text-role-social',
  care: 'text-role-care',
  legal: 'text-role-legal',
  operations: 'text-role-operations',
} as const satisfies Record<Role, string>;

interface RoleMarkProps {
  role: Role;
  /** Only the icon, with the name spoken. */
  bare?: boolean | undefined;
}

export function RoleMark({ role, bare = false }: RoleMarkProps) {
  const name = useRoleName();
  const Icon = roleIcons[role];
  return (
    <span className={classNames('inline-flex items-center gap-1.5 text-sm font-medium', roleColours[role])}>
      <Icon className="size-4 shrink-0" aria-hidden="true" />
      <span className={classNames(bare && 'sr-only')}>{name(role)}</span>
    </span>
  );
}

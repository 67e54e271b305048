'use client';

import { useTranslations } from 'use-intl';
import { Select } from '@/app/_ui/select';
import { type StaffRole, staffRoles } from '@/wire/staff-roles';

interface RoleChoiceProps {
  label: string;
  value: StaffRole;
  onValueChange: (role: StaffRole) => void;
}

/** A role, with what it may do. */
export function RoleChoice({ label, value, onValueChange }: RoleChoiceProps) {
  const t = useTranslations('people');
  return (
    <Select
      label={label}
      hint={t(`roleLead.${value}`)}
      value={value}
      options={staffRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      onValueChange={onValueChange}
    />
  );
}

'use client';

import type { StaffMember } from '@/wire/downstream';
import type { Permission } from '@/wire/permissions';
import { useConsole } from '../console-context';

interface Staff {
  me: StaffMember | undefined;
  host: StaffMember | undefined;
  people: StaffMember[];
  isHost: boolean;
  can: (permission: Permission) => boolean;
}

/** Who runs and watches the workshop, from where this console stands. */
export function useStaff(): Staff {
  const { me: myId, staff, hostId, can: permissions } = useConsole().workshop;
  const me = staff.find(({ id }) => id === myId);
  return {
    me,
    host: staff.find(({ id }) => id === hostId),
    people: staff,
    isHost: hostId === myId,
    can: (permission) => permissions.includes(permission),
  };
}

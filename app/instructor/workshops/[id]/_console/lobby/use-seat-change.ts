'use client';

import type { InstructorCommand } from '@/engine/command';
import type { SeatView } from '@/engine/view/types';
import type { Role } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

interface Wanted {
  nickname: string;
  teamId: string;
  roles: Role[];
}

/** Sends only what is different; stops at the first refusal. */
export function useSeatChange(seat: SeatView): { save: (wanted: Wanted) => Promise<boolean>; busy: boolean } {
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const teamId = view.teams.find((team) => team.seats.some(({ id }) => id === seat.id))?.id;

  async function save(wanted: Wanted): Promise<boolean> {
    for (const command of changes(seat, teamId, wanted)) {
      if (!(await order(command))) return false;
    }
    return true;
  }

  return { save, busy };
}

function changes(seat: SeatView, teamId: string | undefined, wanted: Wanted): InstructorCommand[] {
  const seatId = seat.id;
  const sameRoles = wanted.roles.join() === seat.roles.join();
  return [
    ...(wanted.nickname === seat.nickname
      ? []
      : [{ type: 'rename-seat' as const, seatId, nickname: wanted.nickname }]),
    ...(wanted.teamId === teamId ? [] : [{ type: 'move-seat' as const, seatId, teamId: wanted.teamId }]),
    ...(sameRoles ? [] : [{ type: 'set-roles' as const, seatId, roles: wanted.roles }]),
  ];
}

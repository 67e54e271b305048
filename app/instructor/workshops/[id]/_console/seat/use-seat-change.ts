'use client';

import type { Problems } from '@/app/_ui/use-form';
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

/** Sends only what is different; stops at the first refusal and gives it: by the name where that is what was refused. */
export function useSeatChange(seat: SeatView): (wanted: Wanted) => Promise<Problems<Wanted> | undefined> {
  const { view } = useConsole();
  const { refusalOf } = useOrder();
  const teamId = view.teams.find((team) => team.seats.some(({ id }) => id === seat.id))?.id;

  return async (wanted) => {
    for (const command of changes(seat, teamId, wanted)) {
      const refused = await refusalOf((live) => live.send(command));
      if (refused) return { [command.type === 'rename-seat' ? 'nickname' : 'form']: refused.words };
    }
    return undefined;
  };
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

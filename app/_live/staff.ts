import type { ClientToServer } from '@/wire/messages';
import { answered, patienceMs } from './answered';
import type { GameSocket } from './socket';

type Asked<Name extends keyof ClientToServer> = Parameters<ClientToServer[Name]>[0];

/** What concerns those who run and watch the workshop with us: invitations, rights, and who leads. */
export function staffOn(socket: GameSocket) {
  const line = () => socket.timeout(patienceMs);
  return {
    invite: (request: Asked<'invite'>) => answered(line().emitWithAck('invite', request)),
    withdraw: (invitationId: string) => answered(line().emitWithAck('withdraw-invitation', { invitationId })),
    sendAway: (colleagueId: string) => answered(line().emitWithAck('send-away', { colleagueId })),
    handOver: (to: string) => answered(line().emitWithAck('hand-over', { to })),
    setWorksCouncil: (on: boolean) => answered(line().emitWithAck('set-works-council', { on })),
    setJoinAddress: (address: string | null) => answered(line().emitWithAck('set-join-address', { address })),
    becomeHost: () => answered(line().emitWithAck('become-host')),
  };
}

export type StaffLine = ReturnType<typeof staffOn>;

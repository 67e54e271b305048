import type { InvitationLink } from '@/wire/answers';
import type { ClientToServer } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import type { GameSocket } from './socket';

type Asked<Name extends keyof ClientToServer> = Parameters<ClientToServer[Name]>[0];

const patienceMs = 6000;
const noAnswer: Refusal = { ok: false, code: 'try-again' };

/** What concerns those who run and watch the workshop with us: invitations, rights, and who leads. */
export function staffOn(socket: GameSocket) {
  const line = () => socket.timeout(patienceMs);
  return {
    invite: (request: Asked<'invite'>) =>
      answered<InvitationLink | Refusal>(line().emitWithAck('invite', request)),
    withdraw: (invitationId: string) =>
      answered<Ack>(line().emitWithAck('withdraw-invitation', { invitationId })),
    sendAway: (colleagueId: string) => answered<Ack>(line().emitWithAck('send-away', { colleagueId })),
    handOver: (to: string) => answered<Ack>(line().emitWithAck('hand-over', { to })),
    setWorksCouncil: (on: boolean) => answered<Ack>(line().emitWithAck('set-works-council', { on })),
    becomeHost: () => answered<Ack>(line().emitWithAck('become-host')),
  };
}

export type StaffLine = ReturnType<typeof staffOn>;

/** A line that does not answer is a refusal in words. */
async function answered<Answer>(question: Promise<Answer>): Promise<Answer | Refusal> {
  return question.catch(() => noAnswer);
}

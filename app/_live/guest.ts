import type { InvitationCard, SeatGrant, StaffGrant, WorkshopCard } from '@/wire/answers';
import { followElsewhere, type Way } from '@/wire/elsewhere';
import type { PlayerGrant, PreRead } from '@/wire/expected';
import type { HomeworkCard, HomeworkGrant } from '@/wire/homework';
import type { Request } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import { noAnswer, type PatientLine } from './answered';
import { type GameSocket, openSocket } from './socket';

type GuestSocket = { socket: GameSocket; way: Way };
export type Door = { pin: string } | { token: string };

const patienceMs = 8000;

/** The line of somebody who has no seat yet: looks up a workshop, joins, takes a seat again, starts a practice round. */
export function openGuestLine() {
  const socket = openSocket(
    async () => ({ as: 'guest' }),
    () => undefined,
  );
  const guest: GuestSocket = { socket, way: followElsewhere(socket, () => void socket.connect()) };
  return {
    lookUp: (by: Door) =>
      ask<{ ok: true; workshop: WorkshopCard }>(guest, (line) => line.emitWithAck('look-up', by)),
    join: (request: Request<'join'>) => ask<SeatGrant>(guest, (line) => line.emitWithAck('join', request)),
    takeSeat: (by: Door, seatCode: string) =>
      ask<SeatGrant>(guest, (line) => line.emitWithAck('take-seat', { by, seatCode })),
    practise: (request: Request<'practise'>) =>
      ask<SeatGrant>(guest, (line) => line.emitWithAck('practise', request)),
    lookUpHomework: (request: Request<'look-up-homework'>) =>
      ask<{ ok: true; homework: HomeworkCard }>(guest, (line) =>
        line.emitWithAck('look-up-homework', request),
      ),
    beginHomework: (request: Request<'begin-homework'>) =>
      ask<HomeworkGrant>(guest, (line) => line.emitWithAck('begin-homework', request)),
    eraseHomework: (request: Request<'erase-homework'>) =>
      ask<{ ok: true }>(guest, (line) => line.emitWithAck('erase-homework', request)),
    lookUpBefore: (request: Request<'look-up-before'>) =>
      ask<{ ok: true; preRead: PreRead }>(guest, (line) => line.emitWithAck('look-up-before', request)),
    joinByLink: (request: Request<'join-by-link'>) =>
      ask<PlayerGrant>(guest, (line) => line.emitWithAck('join-by-link', request)),
    leaveList: (request: Request<'leave-list'>) =>
      ask<Ack>(guest, (line) => line.emitWithAck('leave-list', request)),
    lookUpInvitation: (token: string) =>
      ask<{ ok: true; invitation: InvitationCard }>(guest, (line) =>
        line.emitWithAck('look-up-invitation', { token }),
      ),
    acceptInvitation: (request: Request<'accept-invitation'>) =>
      ask<StaffGrant>(guest, (line) => line.emitWithAck('accept-invitation', request)),
    close: () => socket.disconnect(),
  };
}

export type GuestLine = ReturnType<typeof openGuestLine>;

type Question<Answer> = (line: PatientLine) => Promise<Answer | Refusal>;

/**
 * Connects when needed; a line that does not answer in time is a refusal in words, never an exception. Where another
 * process has what is asked for, it is asked.
 */
async function ask<Answer>(
  { socket, way }: GuestSocket,
  question: Question<Answer>,
): Promise<Answer | Refusal> {
  let answer = await askOnce({ socket, way }, question);
  while (way.isOnItsWay()) answer = await askOnce({ socket, way }, question);
  return answer;
}

async function askOnce<Answer>(
  { socket, way }: GuestSocket,
  question: Question<Answer>,
): Promise<Answer | Refusal> {
  const atTheDoor = new Promise<Refusal>((resolve) => {
    socket.once('connect_error', (error) => {
      if (error.message === 'too-many-tries') resolve({ ok: false, code: 'too-many-tries' });
    });
  });
  if (!socket.connected) socket.connect();
  try {
    return await Promise.race([question(socket.timeout(patienceMs)), atTheDoor]);
  } catch {
    if (!way.isOnItsWay()) socket.disconnect();
    return noAnswer;
  }
}

import { io } from 'socket.io-client';
import { z } from 'zod';
import type { InstructorCommand } from '@/engine/command';
import { followElsewhere } from '@/wire/elsewhere';
import type { Ack } from '@/wire/refusals';
import type { GameLine } from './bot';

/** An instructor over the real wire: signs in, opens workshops, leads them. */
export type Trainer = { url: string; cookie: string };

export type Account = { email: string; password: string };

export type Lead = {
  /** bytes of each message so far */
  heard: number[];
  command: (command: InstructorCommand) => Promise<Ack>;
  close: () => void;
};

const answerMs = 30_000;

export async function signIn(url: string, account: Account): Promise<Trainer> {
  const answer = await post(url, '/api/auth/sign-in/email', '', account);
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
  return { url, cookie };
}

export async function createWorkshop(
  trainer: Trainer,
  given: { title: string; scenario: string; teams: number },
) {
  const answer = await post(trainer.url, '/api/workshops', trainer.cookie, given);
  return z.object({ id: z.string(), pin: z.string() }).parse(await answer.json());
}

/** The console's line to a workshop, open and at the process that has it. */
export async function openConsole(trainer: Trainer, workshopId: string): Promise<Lead> {
  const auth = (tell: (auth: object) => void) =>
    void ticketFor(trainer).then((ticket) => tell({ as: 'instructor', ticket, workshopId, language: 'en' }));
  const socket: GameLine = io(trainer.url, {
    auth,
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
  });
  followElsewhere(socket, () => socket.connect());
  const heard: number[] = [];
  socket.io.on('open', () =>
    socket.io.engine.on('packet', ({ type, data }) => {
      if (type === 'message' && typeof data === 'string') heard.push(Buffer.byteLength(data) + 1);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error('The console was not let in.')), answerMs).unref();
    socket.once('view', () => resolve());
  });
  let sent = 0;
  return {
    heard,
    command: (command) => {
      sent += 1;
      return socket
        .timeout(answerMs)
        .emitWithAck('command', { id: `console-${Date.now()}-${sent}`, command });
    },
    close: () => socket.disconnect(),
  };
}

async function ticketFor({ url, cookie }: Trainer): Promise<string> {
  const answer = await post(url, '/api/ticket', cookie, {});
  return z.object({ ticket: z.string() }).parse(await answer.json()).ticket;
}

async function post(url: string, path: string, cookie: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: url, cookie };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

import { io } from 'socket.io-client';
import { z } from 'zod';
import type { InstructorCommand } from '@/engine/command';
import type { Ack } from '@/wire/refusals';
import type { GameLine } from './bot';

/** An instructor over the real wire: signs in, opens workshops, leads them. */
export type Trainer = { url: string; cookie: string };

export type Account = { email: string; password: string };

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

/** The console's line to a workshop. */
export async function openConsole({ url, cookie }: Trainer, workshopId: string) {
  const answer = await post(url, '/api/ticket', cookie, {});
  const { ticket } = z.object({ ticket: z.string() }).parse(await answer.json());
  const auth = { as: 'instructor', ticket, workshopId, language: 'en' };
  const socket: GameLine = io(url, { auth, transports: ['websocket'], reconnection: false, forceNew: true });
  let sent = 0;
  const heard: number[] = [];
  socket.io.engine.on('packet', ({ type, data }) => {
    if (type === 'message' && typeof data === 'string') heard.push(Buffer.byteLength(data) + 1);
  });
  return {
    /** bytes of each message so far */
    heard,
    command: (command: InstructorCommand): Promise<Ack> => {
      sent += 1;
      return socket.timeout(30_000).emitWithAck('command', { id: `console-${Date.now()}-${sent}`, command });
    },
    close: () => socket.disconnect(),
  };
}

async function post(url: string, path: string, cookie: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json', origin: url, cookie };
  const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return answer;
}

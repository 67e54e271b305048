import { randomUUID } from 'node:crypto';
import type { InstructorCommand } from '@/engine/command';
import type { SeatGrant } from '@/wire/answers';
import type { Ack, Refusal } from '@/wire/refusals';
import { mintTicket } from '../accounts/tickets';
import type { Db } from '../database/db';
import { createWorkshop } from '../workshops/workshops';
import { askWherever } from './led-line';
import { patienceMs } from './line';
import { smallScenario } from './small-scenario';
import { type StubbornBot, stubbornBot } from './stubborn-bot';
import { makeInstructor } from './table';

type Server = { db: Db; url: string; faster: number };
type People = {
  players?: number;
  teams?: number;
  /** how they reach the server; straight over WebSocket without it */
  by?: { url: string; transports: ('websocket' | 'polling')[] };
};

/** A workshop that has started, on a server that will have a hard time, and those who play in it. */
export type StormyRound = Awaited<ReturnType<typeof openStormyRound>>;

/** Resolves once everybody sees the round run. */
export async function openStormyRound(
  { db, url, faster }: Server,
  { players = 9, teams = 3, by }: People = {},
) {
  const bots: StubbornBot[] = [];
  const scenario = await smallScenario({ faster });
  const ownerId = await makeInstructor(db);
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const given = { ownerId, title: 'Storm', scenario, teamCount: teams, settings };
  const workshop = await createWorkshop(db, given);
  const grants: SeatGrant[] = [];
  for (let i = 0; i < players; i++) grants.push(await seatFor(url, workshop.pin, `Bot ${i}`));
  bots.push(...grants.map((grant) => stubbornBot(by?.url ?? url, grant, by?.transports)));
  const instruct = async (command: InstructorCommand) => {
    const id = randomUUID();
    const credentials = async () => {
      const ticket = await mintTicket(db, { userId: ownerId, signInId: null }, Date.now());
      return { as: 'instructor' as const, ticket, workshopId: workshop.id, language: 'en' as const };
    };
    const answer = await askWherever<Ack>(url, credentials, (line) =>
      line.emitWithAck('command', { id, command }),
    );
    if (!answer.ok) throw new Error(`${command.type}: ${answer.code}`);
  };
  await instruct({ type: 'start' });
  await until('everybody sees the round run', () => bots.every((bot) => bot.view?.stage === 'running'));
  return {
    ...{ bots, grants, instruct },
    roundId: bots[0]?.view?.roundId ?? '',
    end: () => instruct({ type: 'end' }),
    leave: () => {
      for (const bot of bots) bot.leave();
    },
  };
}

async function seatFor(url: string, pin: string, nickname: string): Promise<SeatGrant> {
  const request = { by: { pin }, nickname, language: 'en', requestId: randomUUID() };
  const guest = async () => ({ as: 'guest' as const });
  const grant = await askWherever<SeatGrant | Refusal>(url, guest, (line) =>
    line.emitWithAck('join', request),
  );
  if (!grant.ok) throw new Error(grant.code);
  return grant;
}

/** Looks again and again until something holds; throws, saying what for, when patience is at its end. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const begun = performance.now();
  while (!holds()) {
    if (performance.now() - begun > patienceMs) throw new Error(`waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let said = 0;

/** One of them says something that nobody has said before; every third of them votes otherwise than before, too. */
export function somebodyActs(bots: StubbornBot[]): void {
  const bot = bots[Math.floor(Math.random() * bots.length)];
  const ballot = bot?.view?.ballot;
  const mine = bot && ballot?.votes[bot.seatId]?.responseId;
  const others = ballot?.responses.filter(({ id }) => id !== mine) ?? [];
  const response = others[Math.floor(Math.random() * others.length)];
  // Two of three never vote, so that decisions stay open over several faults.
  const votes = bot && bots.indexOf(bot) % 3 === 0;
  if (ballot && response && votes)
    bot.ask({ type: 'cast-vote', decisionId: ballot.decisionId, responseId: response.id });
  said += 1;
  bot?.ask({ type: 'say', text: `line ${said}` });
}

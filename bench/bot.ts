import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { PlayerCommand } from '@/engine/command';
import { botMove } from '@/engine/lab/bots';
import type { View } from '@/engine/view/any-view';
import type { PlayerView } from '@/engine/view/types';
import type { SeatGrant } from '@/wire/answers';
import { changed } from '@/wire/change';
import type { FeedPosition } from '@/wire/credentials';
import type { ServerToClient } from '@/wire/downstream';
import { followElsewhere } from '@/wire/elsewhere';
import type { ClientToServer } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import type { Measures } from './measures';

export type GameLine = Socket<ServerToClient, ClientToServer>;

/** A player over the real wire, like a phone: joins with the PIN, comes back when the line drops, shows nothing. */
export type Bot = {
  seatId: string;
  socket: GameLine;
  view: PlayerView | null;
  /** monotonic ms of the last view */
  viewAt: number;
  ended: boolean;
  ask: (command: PlayerCommand) => Promise<Ack>;
  leave: () => void;
};

/** `from`: an address of this computer to come from. A server lets so many lines in from one address and no more. */
type Wire = { url: string; from?: string | undefined; measures: Measures };

/** Ms that somebody who comes in waits for an answer before asking again, and how often. */
const joinMs = 20_000;
const mostAsks = 4;

/** Opens a line of which everything that arrives is counted. */
function openLine({ url, from, measures }: Wire, auth: (tell: (auth: object) => void) => void) {
  const socket: GameLine = io(url, {
    auth,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
    ...(from !== undefined && { localAddress: from }),
  });
  socket.onAny(() => {
    measures.delivered += 1;
  });
  const way = followElsewhere(socket, () => socket.connect());
  return { socket, way };
}

/** Joins a workshop; throws with the refusal's code. */
export async function joinAsBot(wire: Wire, pin: string, nickname: string): Promise<Bot> {
  const { socket: guest, way } = openLine(wire, (tell) => tell({ as: 'guest' }));
  const language = nickname.length % 2 === 0 ? 'en' : 'da';
  const ask = async (): Promise<SeatGrant | Refusal | undefined> => {
    const answer = guest.timeout(joinMs).emitWithAck('join', { by: { pin }, nickname, language });
    // Whoever is led to another process is cut off here.
    return answer.catch(() => undefined);
  };
  let answer = await ask();
  for (let i = 1; i < mostAsks && (!answer || way.isOnItsWay()); i++) answer = await ask();
  guest.disconnect();
  if (!answer?.ok) throw new Error(`${nickname} was refused: ${answer?.code ?? 'nobody has this workshop'}`);
  return sitDown(wire, answer, language);
}

function sitDown(wire: Wire, { token, seatId }: { token: string; seatId: string }, language: string): Bot {
  const { measures } = wire;
  let feed: FeedPosition | undefined;
  const { socket } = openLine(wire, (tell) => tell({ as: 'seat', token, language, feed }));
  const ask = async (command: PlayerCommand): Promise<Ack> => {
    const begun = performance.now();
    measures.voted(seatId, command, begun);
    const ack: Ack = await socket.timeout(30_000).emitWithAck('command', { id: randomUUID(), command });
    measures.acked(command, performance.now() - begun);
    return ack;
  };
  const bot: Bot = {
    seatId,
    socket,
    view: null,
    viewAt: 0,
    ended: false,
    ask,
    leave: () => socket.disconnect(),
  };
  const sees = (view: View | null) => {
    if (view?.kind !== 'player') return;
    bot.view = view;
    bot.viewAt = performance.now();
    measures.saw(seatId, view, bot.viewAt);
  };
  socket.on('view', ({ view }) => sees(view));
  socket.on('view-change', ({ change, shared }) => sees(bot.view && changed(bot.view, change, shared)));
  socket.on('feed', ({ feedId, items }) => {
    feed = { feedId, n: items.at(-1)?.n ?? feed?.n ?? 0 };
  });
  socket.on('debrief', () => {
    bot.ended = true;
  });
  return bot;
}

/** One move, as a simulated player would make it from what it sees. */
export async function play(bot: Bot): Promise<void> {
  if (!bot.view || !bot.socket.connected) return;
  const move = botMove(bot.view, bot.seatId, Math.random);
  if (move) await bot.ask(move).catch(() => undefined);
}

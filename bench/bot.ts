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

/** Opens a line of which everything that arrives is counted. */
function openLine(url: string, auth: (tell: (auth: object) => void) => void, measures: Measures): GameLine {
  const socket: GameLine = io(url, {
    auth,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
  });
  socket.onAny(() => {
    measures.delivered += 1;
  });
  return socket;
}

/** Joins a workshop; throws with the refusal's code. */
export async function joinAsBot(
  url: string,
  pin: string,
  nickname: string,
  measures: Measures,
): Promise<Bot> {
  const guest = openLine(url, (tell) => tell({ as: 'guest' }), measures);
  const language = nickname.length % 2 === 0 ? 'en' : 'da';
  const request = { by: { pin }, nickname, language };
  const answer: SeatGrant | Refusal = await guest.timeout(20_000).emitWithAck('join', request);
  guest.disconnect();
  if (!answer.ok) throw new Error(`${nickname} was refused: ${answer.code}`);
  return sitDown(url, answer, language, measures);
}

function sitDown(
  url: string,
  { token, seatId }: { token: string; seatId: string },
  language: string,
  measures: Measures,
): Bot {
  let feed: FeedPosition | undefined;
  const socket = openLine(url, (tell) => tell({ as: 'seat', token, language, feed }), measures);
  const ask = async (command: PlayerCommand): Promise<Ack> => {
    const begun = performance.now();
    measures.voted(seatId, command, begun);
    const ack: Ack = await socket.timeout(30_000).emitWithAck('command', { id: randomUUID(), command });
    measures.acks.push(performance.now() - begun);
    measures.delivered += 1;
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

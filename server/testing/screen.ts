import type { View } from '@/engine/view/any-view';
import type { FeedItem } from '@/engine/view/types';
import { changed } from '@/wire/change';
import type { ServerToClient } from '@/wire/downstream';

type Message<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** Somebody's screen without a wire: puts together what is written to it, as a client does. */
export type Screen = {
  conn: { write: (packet: string) => void };
  emit: (name: 'signed-off') => void;
  disconnect: () => void;
  view: View | null;
  version: number;
  feed: { feedId: string | null; items: FeedItem[] };
  /** messages so far, and their letters */
  heard: number;
  letters: number;
  gone: boolean;
};

export function openScreen(): Screen {
  const screen: Screen = {
    conn: { write: (packet) => hear(screen, packet) },
    emit: () => {
      screen.gone = true;
    },
    disconnect: () => undefined,
    view: null,
    version: 0,
    feed: { feedId: null, items: [] },
    heard: 0,
    letters: 0,
    gone: false,
  };
  return screen;
}

function hear(screen: Screen, packet: string): void {
  screen.heard += 1;
  screen.letters += packet.length;
  const [name, message] = JSON.parse(packet.slice(1));
  if (name === 'view') seeView(screen, message);
  if (name === 'view-change') seeChange(screen, message);
  if (name === 'feed') read(screen, message);
}

function seeView(screen: Screen, { view, version }: Message<'view'>): void {
  goOn(screen, version);
  screen.view = view;
}

function seeChange(screen: Screen, { change, version, roundId, shared }: Message<'view-change'>): void {
  goOn(screen, version);
  if (screen.view?.roundId !== roundId) throw new Error('a change of another round, or of nothing');
  screen.view = changed(screen.view, change, shared);
}

/** A client drops what is older than what it has seen: then later changes would meet another view. */
function goOn(screen: Screen, version: number): void {
  if (version < screen.version) throw new Error(`version ${version} after ${screen.version}`);
  screen.version = version;
}

function read(screen: Screen, { feedId, reset, items }: Message<'feed'>): void {
  const kept = reset || feedId !== screen.feed.feedId ? [] : screen.feed.items;
  const last = kept.at(-1)?.n ?? 0;
  screen.feed = { feedId, items: [...kept, ...items.filter(({ n }) => n > last)] };
}

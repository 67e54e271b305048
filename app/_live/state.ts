import type { View } from '@/engine/view/any-view';
import type { FeedItem } from '@/engine/view/types';
import { changed } from '@/wire/change';
import type { FeedPosition } from '@/wire/credentials';
import type { ServerToClient, Strain, You } from '@/wire/downstream';
import type { DoorRejection } from '@/wire/refusals';
import type { AnnotationEntry } from './annotation-entry';
import { type AnnotationState, noAnnotations } from './annotations';
import type { CommandEntry } from './command-entry';
import { heardClock, type Moment } from './moment';
import { votesStanding } from './saved-votes';

export type Connection = 'connecting' | 'connected' | 'reconnecting' | 'offline';
export type Farewell = DoorRejection | 'other-device';

type Message<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** Everything that a screen knows of the live round. Replaced as a whole, never changed in place. */
export interface LiveState {
  connection: Connection;
  /** Epoch ms of the next attempt to connect. */
  retryAt: number | undefined;
  you: You | null;
  version: number;
  view: View | null;
  moment: Moment | null;
  feed: { feedId: string | null; items: readonly FeedItem[] };
  debrief: Message<'debrief'> | null;
  /** Whether a projector shows this round to the room. */
  wall: boolean;
  /** The slide of the debrief that the room looks at. */
  presented: Message<'presented'> | null;
  /** This device no longer holds the seat; nothing is tried again. */
  signedOff: Farewell | null;
  outbox: readonly CommandEntry[];
  /** decision -> the response that the server has acknowledged as this seat's vote */
  savedVotes: Readonly<Record<string, string>>;
  /** The server can't keep up with this round; told to consoles. */
  strain: Strain | null;
  annotations: AnnotationState;
  /** what was written beside the log and is not acknowledged yet */
  annotationOutbox: readonly AnnotationEntry[];
}

export const nothingYet: LiveState = {
  connection: 'connecting',
  retryAt: undefined,
  you: null,
  version: -1,
  view: null,
  moment: null,
  feed: { feedId: null, items: [] },
  debrief: null,
  presented: null,
  wall: false,
  signedOff: null,
  outbox: [],
  savedVotes: {},
  strain: null,
  annotations: noAnnotations,
  annotationOutbox: [],
};

/** Views carry a version within a round; one that comes late is dropped. A new round starts afresh. */
export function withView(state: LiveState, { version, view }: Message<'view'>, now: number): LiveState {
  const sameRound = state.view?.roundId === view.roundId;
  if (sameRound && version < state.version) return state;
  // After a rewind what was voted on before is asked again.
  const sameVotes = sameRound && state.view?.rewinds.times === view.rewinds.times;
  return {
    ...state,
    version,
    view,
    moment: heardClock(sameRound ? state.moment : null, view.clock, now),
    debrief: sameRound ? state.debrief : null,
    presented: sameRound ? state.presented : null,
    strain: sameRound ? state.strain : null,
    annotations: state.annotations.roundId === view.roundId ? state.annotations : noAnnotations,
    savedVotes: sameVotes ? savedIn(state, view) : {},
  };
}

function savedIn({ savedVotes, you, view: before }: LiveState, now: View): LiveState['savedVotes'] {
  const ballotIn = (view: View | null) => (view?.kind === 'player' ? view.ballot : null);
  const seatId = you?.as === 'player' ? you.seatId : null;
  return votesStanding(savedVotes, seatId, { before: ballotIn(before), now: ballotIn(now) });
}

/** What has changed of the view that is here; what belongs to another round, or to an older moment, is dropped. */
export function withViewChange(
  state: LiveState,
  { version, roundId, change, shared }: Message<'view-change'>,
  now: number,
): LiveState {
  if (state.view?.roundId !== roundId || version < state.version) return state;
  return withView(state, { version, view: changed(state.view, change, shared) }, now);
}

/** Lines are numbered: what is already here is dropped, another feed replaces this one. */
export function withFeed(state: LiveState, { feedId, reset, items }: Message<'feed'>): LiveState {
  const kept = reset || feedId !== state.feed.feedId ? [] : state.feed.items;
  const last = kept.at(-1)?.n ?? 0;
  const fresh = items.filter((item) => item.n > last);
  return { ...state, feed: { feedId, items: fresh.length === 0 ? kept : [...kept, ...fresh] } };
}

/** What to tell the server on connecting, so that it sends only the rest. */
export function feedPosition(state: LiveState): FeedPosition | undefined {
  const { feedId, items } = state.feed;
  return feedId === null ? undefined : { feedId, n: items.at(-1)?.n ?? 0 };
}

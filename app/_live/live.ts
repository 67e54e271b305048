import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { Credentials, FeedPosition } from '@/wire/credentials';
import type { Presented } from '@/wire/downstream';
import type { Ack, Refusal } from '@/wire/refusals';
import { type AnnotationAck, openAnnotationOutbox } from './annotation-outbox';
import { readAnnotationOutbox, withAnnotations } from './annotations';
import { freshId } from './device';
import { type ForkLine, forkOn } from './fork';
import { keepConnected } from './line';
import { keepOutbox, type OutboxEntry, queued, readOutbox, type SentCommand } from './outbox';
import { type ReplayLine, replaysOn } from './replays';
import { type GameSocket, openSocket } from './socket';
import { type StaffLine, staffOn } from './staff';
import {
  feedPosition,
  type LiveState,
  nothingYet,
  withFeed,
  withTick,
  withView,
  withViewParts,
} from './state';

export interface LiveSettings {
  /** Asked at every attempt to connect: tickets are used once, a language may have changed. */
  credentials: (feed: FeedPosition | undefined) => Promise<Credentials>;
  /** Where un-acknowledged commands wait on this device; without it they live as long as the page. */
  outboxKey?: string;
  /** This line looks and never asks: whatever is sent is refused here already. */
  looksOnly?: boolean;
  /** The same for what is written beside the log: notes, grades, cards ... */
  annotationsKey?: string;
}

export interface Live {
  store: StoreApi<LiveState>;
  /** Resolves when the server has answered, however long the line is down. */
  send: (command: SentCommand) => Promise<Ack>;
  /** Writes something beside the log of a round; resolves like `send`. */
  annotate: (roundId: string, command: AnnotationCommand) => Promise<AnnotationAck>;
  addSimulated: (count: number) => Promise<Ack>;
  nextRound: (scenario: string) => Promise<Ack>;
  closeWorkshop: () => Promise<Ack>;
  fork: ForkLine;
  /** Shows the room a slide of the debrief. */
  present: (presented: Presented) => Promise<Ack>;
  replays: ReplayLine;
  staff: StaffLine;
  /** Connects anew with fresh credentials, for instance in another language. */
  reconnect: () => void;
  close: () => void;
}

const ackTimeoutMs = 6000;
const againMs = 1500;
const onlyLooks = async (): Promise<Refusal> => ({ ok: false, code: 'only-watching' });
const noAnswer: Ack = { ok: false, code: 'try-again' };

/** One live round on this page: the socket, what it said, and what is still to be sent. */
export function openLive({ credentials, outboxKey, annotationsKey, looksOnly = false }: LiveSettings): Live {
  const store = createStore<LiveState>(() => ({
    ...nothingYet,
    outbox: outboxKey === undefined ? [] : readOutbox(outboxKey),
    annotationOutbox: annotationsKey === undefined ? [] : readAnnotationOutbox(annotationsKey),
  }));
  const socket = openSocket(
    () => credentials(feedPosition(store.getState())),
    () => line.retry(),
  );
  const post = postOffice(socket, store, outboxKey);
  const annotations = openAnnotationOutbox(socket, store, annotationsKey);
  const onConnect = () => {
    post.flush();
    annotations.flush();
  };
  listen(socket, store, { onConnect, onSignedOff: () => line.stop() });
  const line = keepConnected(socket, {
    onState: (connection, retryAt) => store.setState({ connection, retryAt }),
    onRefused: (signedOff) => store.setState({ signedOff }),
    expectsTicks: () => (store.getState().moment?.rate ?? 0) > 0,
  });
  return {
    store,
    send: looksOnly ? onlyLooks : post.send,
    annotate: looksOnly ? onlyLooks : annotations.annotate,
    addSimulated: (count) => answered(socket.timeout(ackTimeoutMs).emitWithAck('add-simulated', { count })),
    nextRound: (scenario) => answered(socket.timeout(ackTimeoutMs).emitWithAck('next-round', { scenario })),
    closeWorkshop: () => answered(socket.timeout(ackTimeoutMs).emitWithAck('close-workshop')),
    fork: forkOn(socket),
    present: (presented) => answered(socket.timeout(ackTimeoutMs).emitWithAck('present', presented)),
    replays: replaysOn(socket),
    staff: staffOn(socket),
    reconnect: () => {
      socket.disconnect();
      socket.connect();
    },
    close: line.stop,
  };
}

interface Happenings {
  onConnect: () => void;
  onSignedOff: () => void;
}

function listen(
  socket: GameSocket,
  store: StoreApi<LiveState>,
  { onConnect, onSignedOff }: Happenings,
): void {
  socket.on('connect', onConnect);
  socket.on('you', (you) => store.setState({ you }));
  socket.on('view', (message) => store.setState((state) => withView(state, message, Date.now())));
  socket.on('view-parts', (message) => store.setState((state) => withViewParts(state, message, Date.now())));
  socket.on('tick', (tick) => store.setState((state) => withTick(state, tick, Date.now())));
  socket.on('feed', (message) => store.setState((state) => withFeed(state, message)));
  socket.on('annotations', (message) =>
    store.setState((state) => ({ annotations: withAnnotations(state.annotations, message) })),
  );
  socket.on('debrief', (debrief) => store.setState({ debrief }));
  socket.on('presented', (presented) => store.setState({ presented }));
  socket.on('signed-off', ({ code }) => {
    store.setState({ signedOff: code });
    onSignedOff();
  });
}

/** Sends commands until each has an answer, in order, always under the same id. */
function postOffice(socket: GameSocket, store: StoreApi<LiveState>, outboxKey: string | undefined) {
  const waiting = new Map<string, (ack: Ack) => void>();

  function setOutbox(outbox: readonly OutboxEntry[]) {
    store.setState({ outbox });
    if (outboxKey !== undefined) keepOutbox(outboxKey, outbox);
  }
  function attempt(entry: OutboxEntry) {
    if (!socket.connected) return;
    socket.timeout(ackTimeoutMs).emit('command', { id: entry.id, command: entry.command }, (error, ack) => {
      if (error || (!ack.ok && ack.code === 'try-again')) setTimeout(() => again(entry.id), againMs);
      else settle(entry, ack);
    });
  }
  function again(id: string) {
    const entry = store.getState().outbox.find((candidate) => candidate.id === id);
    if (entry) attempt(entry);
  }
  function settle(entry: OutboxEntry, ack: Ack) {
    setOutbox(store.getState().outbox.filter((candidate) => candidate.id !== entry.id));
    if (ack.ok) store.setState((state) => ({ savedVotes: savedVotes(state, entry.command) }));
    waiting.get(entry.id)?.(ack);
    waiting.delete(entry.id);
  }
  return {
    flush: () => store.getState().outbox.forEach(attempt),
    send: (command: SentCommand) =>
      new Promise<Ack>((resolve) => {
        const entry: OutboxEntry = { id: freshId(), command, at: Date.now() };
        waiting.set(entry.id, resolve);
        setOutbox(queued(store.getState().outbox, entry));
        attempt(entry);
      }),
  };
}

function savedVotes({ savedVotes: saved }: LiveState, command: SentCommand): LiveState['savedVotes'] {
  return command.type === 'cast-vote' ? { ...saved, [command.decisionId]: command.responseId } : saved;
}

/** A question that is not worth keeping: no answer in time is a refusal. */
function answered(question: Promise<Ack>): Promise<Ack> {
  return question.catch(() => noAnswer);
}

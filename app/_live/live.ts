import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { SeatGrant } from '@/wire/answers';
import type { Credentials, FeedPosition } from '@/wire/credentials';
import type { Presented } from '@/wire/downstream';
import type { Answer } from '@/wire/messages';
import type { Ack, Refusal } from '@/wire/refusals';
import { keptAnnotations } from './annotation-entry';
import { withAnnotations } from './annotations';
import { answered, patienceMs } from './answered';
import { keptCommands, type SentCommand } from './command-entry';
import { type ForkLine, forkOn } from './fork';
import { keepConnected } from './line';
import { type AnnotationAck, openAnnotationOutbox, openCommandOutbox } from './outbox';
import { type ReplayLine, replaysOn } from './replays';
import { type GameSocket, openSocket } from './socket';
import { type StaffLine, staffOn } from './staff';
import { feedPosition, type LiveState, nothingYet, withFeed, withView, withViewChange } from './state';

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
  nextRound: (scenario: string, sameStorm: boolean) => Promise<Ack>;
  closeWorkshop: () => Promise<Ack>;
  fork: ForkLine;
  /** Alone, from a moment (play ms) of one's own practice round. */
  /** The best simulated team's storm in this practice round. */
  bestFound: () => Promise<Answer<'best-found'>>;
  playOn: (toP: number, requestId: string) => Promise<SeatGrant | Refusal>;
  /** Shows the room a slide of the debrief. */
  present: (presented: Presented) => Promise<Ack>;
  replays: ReplayLine;
  staff: StaffLine;
  /** Connects anew with fresh credentials, for instance in another language. */
  reconnect: () => void;
  close: () => void;
}

/** Simulated teams play first, unless somebody has asked for the same story before. */
const bestFoundMs = 60_000;

const onlyLooks = async (): Promise<Refusal> => ({ ok: false, code: 'only-watching' });

/** One live round on this page: the socket, what it said, and what is still to be sent. */
export function openLive({ credentials, outboxKey, annotationsKey, looksOnly = false }: LiveSettings): Live {
  const store = createStore<LiveState>(() => ({
    ...nothingYet,
    outbox: keptCommands(outboxKey),
    annotationOutbox: keptAnnotations(annotationsKey),
  }));
  const socket = openSocket(
    () => credentials(feedPosition(store.getState())),
    () => line.retry(),
  );
  const commands = openCommandOutbox(socket, store, outboxKey);
  const annotations = openAnnotationOutbox(socket, store, annotationsKey);
  const onConnect = () => {
    commands.flush();
    annotations.flush();
  };
  listen(socket, store, { onConnect, onSignedOff: () => line.stop() });
  const line = keepConnected(socket, {
    onState: (connection, retryAt) => store.setState({ connection, retryAt }),
    onRefused: (signedOff) => store.setState({ signedOff }),
  });
  const patient = () => socket.timeout(patienceMs);
  return {
    store,
    send: looksOnly ? onlyLooks : commands.send,
    annotate: looksOnly ? onlyLooks : annotations.annotate,
    addSimulated: (count) => answered(patient().emitWithAck('add-simulated', { count })),
    nextRound: (scenario, sameStorm) =>
      answered(patient().emitWithAck('next-round', { scenario, sameStorm })),
    closeWorkshop: () => answered(patient().emitWithAck('close-workshop')),
    fork: forkOn(socket),
    bestFound: () => answered(socket.timeout(bestFoundMs).emitWithAck('best-found', {})),
    playOn: (toP, requestId) => answered(patient().emitWithAck('play-on', { toP, requestId })),
    present: (presented) => answered(patient().emitWithAck('present', presented)),
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
  socket.on('view-change', (message) =>
    store.setState((state) => withViewChange(state, message, Date.now())),
  );
  socket.on('feed', (message) => store.setState((state) => withFeed(state, message)));
  socket.on('annotations', (message) =>
    store.setState((state) => ({ annotations: withAnnotations(state.annotations, message) })),
  );
  socket.on('debrief', (debrief) => store.setState({ debrief }));
  socket.on('strain', ({ strain }) => store.setState({ strain }));
  socket.on('presented', (presented) => store.setState({ presented }));
  socket.on('wall', ({ open }) => store.setState({ wall: open }));
  socket.on('signed-off', ({ code }) => {
    store.setState({ signedOff: code });
    onSignedOff();
  });
}

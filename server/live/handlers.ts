import type { z } from 'zod';
import type { Actor } from '@/engine/command';
import { type Answer, type MessageName, messages, type Request, type Sender } from '@/wire/messages';
import { can, type Permission, refusalOf } from '@/wire/permissions';
import type { Refusal } from '@/wire/refusals';
import { bestFoundHere } from './commands/best-found';
import { joinByLink, leaveList, lookUpBefore } from './commands/expected';
import { fork, forkGroups } from './commands/fork';
import { join, lookUp, takeSeatOver } from './commands/guest';
import { beginHomework, eraseHomework, lookUpHomework } from './commands/homework';
import { setJoinAddress } from './commands/join-address';
import { playOn, practise } from './commands/practise';
import { present } from './commands/presented';
import { readTeamFeed, readTeamMoments, tryWhatIf } from './commands/replays';
import {
  acceptInvitationAsGuest,
  becomeHost,
  handOver,
  invite,
  lookUpInvitation,
  sendColleagueAway,
  withdraw,
} from './commands/staff';
import { setWorksCouncil } from './commands/works-council';
import { addSimulated, close, startNextRound } from './commands/workshop-commands';
import type { Game } from './game';
import type { Session } from './session';
import { type GameSocket, refused } from './sockets';
import { standingOf } from './standing';
import { isWritable } from './writable';

type Handle<Name extends MessageName> = (
  game: Game,
  socket: GameSocket,
  request: Request<Name>,
) => Promise<Answer<Name>>;

/** What answers each message. */
const handlers: { [Name in MessageName]: Handle<Name> } = {
  'look-up': lookUp,
  join,
  'take-seat': takeSeatOver,
  practise,
  'play-on': playOn,
  'best-found': bestFoundHere,
  'look-up-homework': lookUpHomework,
  'begin-homework': beginHomework,
  'erase-homework': eraseHomework,
  'look-up-before': lookUpBefore,
  'join-by-link': joinByLink,
  'leave-list': leaveList,
  'look-up-invitation': lookUpInvitation,
  'accept-invitation': acceptInvitationAsGuest,
  'are-you-there': async () => ({ ok: true }),
  command,
  annotate,
  'what-if': tryWhatIf,
  'team-feed': readTeamFeed,
  'team-moments': readTeamMoments,
  present,
  invite: asInstructor(invite),
  'withdraw-invitation': asInstructor(withdraw),
  'send-away': asInstructor(sendColleagueAway),
  'hand-over': asInstructor(handOver),
  'become-host': asInstructor(becomeHost),
  'set-works-council': asInstructor(setWorksCouncil),
  'set-join-address': asInstructor(setJoinAddress),
  'next-round': asInstructor(startNextRound),
  fork: asInstructor(fork),
  'fork-groups': asInstructor(forkGroups),
  'add-simulated': asInstructor(addSimulated),
  'close-workshop': asInstructor(close),
};

/** For handlers that need to know who of the staff asks. */
function asInstructor<T, Answer extends { ok: boolean }>(
  handle: (
    game: Game,
    session: Session<'instructor'>,
    message: T,
    socket: GameSocket,
  ) => Promise<Answer | Refusal>,
) {
  return async (game: Game, socket: GameSocket, message: T): Promise<Answer | Refusal> => {
    const { session } = socket.data;
    return session?.as === 'instructor' ? handle(game, session, message, socket) : notAllowed;
  };
}

const notAllowed = { ok: false as const, code: 'not-allowed' as const };

/** Sends a command to its round. Who asks comes from the session, the rest of the command's id from the client. */
async function command(
  game: Game,
  { data: { session } }: GameSocket,
  request: Request<'command'>,
): Promise<Answer<'command'>> {
  const by = session && actorOf(session);
  if (!by || !session || session.as === 'guest') return notAllowed;
  const owner = by.role === 'player' ? by.seatId : 'instructor';
  const talks = by.role === 'player' && request.command.type === 'say';
  if (talks && !(await game.limits.chat(owner))) return refused('too-much-chat');
  return game.rounds.submit(session.roundId, by, `${owner} ${request.id}`, request.command);
}

/** What is written beside the log; who writes comes from the session, and what they may from server/annotations. */
async function annotate(
  game: Game,
  { data: { session } }: GameSocket,
  request: Request<'annotate'>,
): Promise<Answer<'annotate'>> {
  if (!session || session.as === 'guest') return notAllowed;
  return game.annotations.save(session, request.roundId, request.command);
}

function actorOf(session: Session): Actor | undefined {
  switch (session.as) {
    case 'player':
      return { role: 'player', seatId: session.seatId };
    case 'instructor':
      return { role: 'instructor', userId: session.userId };
    case 'guest':
    case 'observer':
    case 'impersonation':
    case 'projector':
      return undefined;
  }
}

function isKnown(name: string): name is MessageName {
  return Object.hasOwn(messages, name);
}

/** Answers every message of this connection, unknown ones too. */
export function answerMessages(game: Game, socket: GameSocket): void {
  socket.onAny((name: string, ...given: unknown[]) => {
    const last = given.at(-1);
    const request = given.length > 1 || typeof last !== 'function' ? given[0] : undefined;
    const begun = performance.now();
    const answer = (said: { ok: boolean; [more: string]: unknown }) => {
      if (typeof last === 'function') last(said);
      game.meters.answered(isKnown(name) ? name : 'unknown', said.ok, performance.now() - begun);
    };
    respond(game, socket, name, request).then(answer, (error: unknown) =>
      answer({ ok: false, code: 'try-again', reference: game.failed(error) }),
    );
  });
}

async function respond(game: Game, socket: GameSocket, name: string, request: unknown) {
  const from = { session: socket.data.session, socketId: socket.id, address: game.addressOf(socket) };
  if (!(await game.limits.message(from))) return refused('too-many-tries');
  if (!isKnown(name)) return refused('malformed');
  const { session, cutOff } = socket.data;
  const refusal = cutOff ?? refusalFor(messages[name], session);
  if (refusal) return refused(refusal);
  // Staff are asked about at each message: they may have been sent away, or have signed out, since they came.
  const standing = session && 'userId' in session ? await standingOf(game, session) : 'stands';
  return standing === 'stands' ? handle(name, game, socket, request) : refused(standing);
}

/** Why this connection may not send this message; undefined when it may. What the table does not name is refused. */
function refusalFor(
  { senders, needs }: { senders: readonly Sender[]; needs: Permission | null },
  session: Session | undefined,
): Refusal['code'] | undefined {
  if (!session) return 'not-allowed';
  if (!senders.includes(session.as))
    return session.as === 'observer' || session.as === 'impersonation' ? 'only-watching' : 'not-allowed';
  if (needs === null || (session.as === 'instructor' && can(session.rights, needs))) return undefined;
  return session.as === 'instructor' ? refusalOf(session.rights) : 'not-allowed';
}

/** The same table by name: it ties what a schema gives to what the handler of that name takes. */
const requests: { [Name in MessageName]: { request: z.ZodType<Request<Name>> } } = messages;

/** Parses what a client sent; what does not fit its schema reaches no handler. */
async function handle<Name extends MessageName>(
  name: Name,
  game: Game,
  socket: GameSocket,
  request: unknown,
) {
  const parsed = requests[name].request.safeParse(request);
  if (!parsed.success || !isWritable(parsed.data)) return refused('malformed');
  return handlers[name](game, socket, parsed.data);
}

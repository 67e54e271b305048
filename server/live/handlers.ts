import type { z } from 'zod';
import type { Actor } from '@/engine/command';
import type { ClientToServer } from '@/wire/messages';
import { type Deed, may, refusalOf } from '@/wire/permissions';
import type { Ack, Refusal } from '@/wire/refusals';
import { fork, forkGroups } from './commands/fork';
import { join, lookUp, practise, takeSeatOver } from './commands/guest';
import { present } from './commands/presented';
import { readTeamFeed, tryWhatIf } from './commands/replays';
import {
  acceptInvitationAsGuest,
  handOver,
  invite,
  lookUpInvitation,
  sendColleagueAway,
  takeLead,
  withdraw,
} from './commands/staff';
import { setWorksCouncil } from './commands/works-council';
import { addSimulated, close, startNextRound } from './commands/workshop-commands';
import { type Game, type GameSocket, refused } from './game';
import type { Session } from './session';
import {
  acceptSchema,
  addSimulatedSchema,
  commandSchema,
  forkSchema,
  handOverSchema,
  invitationSchema,
  inviteSchema,
  isWritable,
  joinSchema,
  lookUpSchema,
  nextRoundSchema,
  nothingSchema,
  paperSchema,
  practiseSchema,
  presentSchema,
  sendAwaySchema,
  takeSeatSchema,
  teamFeedSchema,
  whatIfSchema,
  withdrawSchema,
  worksCouncilSchema,
} from './wire';

type Instructor = Extract<Session, { as: 'instructor' }>;
type Handler = (game: Game, socket: GameSocket, message: unknown) => Promise<{ ok: boolean }>;

/** Everything that a client may send, with what reads it. */
const handlers: Record<keyof ClientToServer, Handler> = {
  'look-up': read(lookUpSchema, lookUp),
  join: read(joinSchema, join),
  'take-seat': read(takeSeatSchema, takeSeatOver),
  practise: read(practiseSchema, practise),
  command: read(commandSchema, command),
  'look-up-invitation': read(invitationSchema, lookUpInvitation),
  'accept-invitation': read(acceptSchema, acceptInvitationAsGuest),
  invite: read(inviteSchema, asInstructor('hand-over', invite)),
  'withdraw-invitation': read(withdrawSchema, asInstructor('invite', withdraw)),
  'send-away': read(sendAwaySchema, asInstructor('invite', sendColleagueAway)),
  'hand-over': read(handOverSchema, asInstructor('hand-over', handOver)),
  'take-lead': read(nothingSchema, asInstructor('run-round', takeLead)),
  'set-works-council': read(worksCouncilSchema, asInstructor('own', setWorksCouncil)),
  'next-round': read(nextRoundSchema, asInstructor('open-and-close', startNextRound)),
  fork: read(forkSchema, asInstructor('open-and-close', fork)),
  'fork-groups': read(nothingSchema, asInstructor('open-and-close', forkGroups)),
  'add-simulated': read(addSimulatedSchema, asInstructor('run-round', addSimulated)),
  'close-workshop': read(nothingSchema, asInstructor('open-and-close', close)),
  'what-if': read(whatIfSchema, tryWhatIf),
  'team-feed': read(teamFeedSchema, readTeamFeed),
  present: read(presentSchema, present),
  paper: read(paperSchema, paper),
};

/** Parses at the door: what is not right reaches nobody. */
function read<T>(
  schema: z.ZodType<T>,
  handle: (game: Game, socket: GameSocket, message: T) => Promise<{ ok: boolean }>,
): Handler {
  return async (game, socket, message) => {
    const parsed = schema.safeParse(message);
    return parsed.success && isWritable(parsed.data)
      ? handle(game, socket, parsed.data)
      : refused('malformed');
  };
}

/** Only for those whose rights reach that far; the others are told why not. */
function asInstructor<T, Answer extends { ok: boolean }>(
  deed: Deed,
  handle: (game: Game, session: Instructor, message: T) => Promise<Answer | Refusal>,
) {
  return async (game: Game, socket: GameSocket, message: T): Promise<Answer | Refusal> => {
    const { session } = socket.data;
    if (session?.as === 'observer') return refused(refusalOf(session.rights));
    if (session?.as !== 'instructor') return notAllowed;
    return may(session.rights, deed) ? handle(game, session, message) : refused(refusalOf(session.rights));
  };
}

const notAllowed = { ok: false as const, code: 'not-allowed' as const };

/** The one door to the rules. Who asks comes from the session, the rest of the id from the client. */
async function command(
  game: Game,
  { data: { session } }: GameSocket,
  request: z.infer<typeof commandSchema>,
): Promise<Ack> {
  if (session?.as === 'observer' || session?.as === 'onlooker') return refused('only-watching');
  const by = session && actorOf(session);
  if (!by || !session || session.as === 'guest') return notAllowed;
  const owner = by.role === 'player' ? by.seatId : 'instructor';
  return game.rounds.submit(session.roundId, by, `${owner} ${request.id}`, request.command);
}

/** What is written beside the log; who writes comes from the session, and what they may from server/annotations. */
async function paper(
  game: Game,
  { data: { session } }: GameSocket,
  { roundId, act }: z.infer<typeof paperSchema>,
): Promise<{ ok: true } | Refusal> {
  return !session || session.as === 'guest' ? notAllowed : game.papers.file(session, roundId, act);
}

function actorOf(session: Session): Actor | undefined {
  switch (session.as) {
    case 'player':
      return { role: 'player', seatId: session.seatId };
    case 'instructor':
      return { role: 'instructor', userId: session.userId };
    case 'guest':
    case 'observer':
    case 'onlooker':
    case 'projector':
      return undefined;
  }
}

function isKnown(event: string): event is keyof ClientToServer {
  return Object.hasOwn(handlers, event);
}

/** Answers everything that this connection sends, also what nobody understands. */
export function listen(game: Game, socket: GameSocket): void {
  socket.onAny((event: string, ...given: unknown[]) => {
    const last = given.at(-1);
    const message = given.length > 1 || typeof last !== 'function' ? given[0] : undefined;
    const answer = (said: unknown) => {
      if (typeof last === 'function') last(said);
    };
    respond(game, socket, event, message).then(answer, (error: unknown) =>
      answer({ ok: false, code: 'try-again', reference: game.failed(error) }),
    );
  });
}

async function respond(game: Game, socket: GameSocket, event: string, message: unknown) {
  if (!(await game.limits.message(socket.id))) return refused('too-many-tries');
  return isKnown(event) ? handlers[event](game, socket, message) : refused('malformed');
}

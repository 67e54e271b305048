import { z } from 'zod';
import { instructorCommandSchema, playerCommandSchema } from '@/engine/command';
import { languageSchema, typedName } from '@/engine/command-fields';
import type { WhatIf } from '@/engine/debrief/what-if';
import { limits, tempos } from '@/engine/vocabulary';
import { annotationCommandSchema } from './annotation-commands';
import type { ForkAck, InvitationCard, InvitationLink, SeatGrant, StaffGrant, WorkshopCard } from './answers';
import type { PlayerGrant, PreRead } from './expected';
import { id, token } from './fields';
import { newWorkshopSchema } from './forms/workshop';
import type { HomeworkCard, HomeworkGrant } from './homework';
import { paceNames } from './paces';
import type { Permission } from './permissions';
import type { Ack, Refusal } from './refusals';

/** The way into a workshop: the PIN that people type, or the long token in the QR code. */
const door = z.union([z.strictObject({ pin: z.string().regex(/^\d{8}$/) }), z.strictObject({ token })]);

/**
 * Random and known to the device alone: a request that is sent again (its answer was lost, the button was pressed twice)
 * gets the seat, or the place beside the trainer, that it made before.
 */
const requestId = z
  .string()
  .regex(/^[\w-]{22,64}$/)
  .optional();

/** One decision of one team answered otherwise; null: silence. */
const change = { teamId: id, decisionId: id, responseId: id.nullable() };

/** What a connection can be. */
export type Sender = 'guest' | 'player' | 'instructor' | 'observer' | 'impersonation' | 'projector';

const guests = from(['guest']);
const everybodyInside = from(['player', 'instructor', 'observer', 'impersonation', 'projector']);

/**
 * Everything that a client may send: who may send it, the schema of its request, and the type of its answer, which may
 * always be a refusal instead. Types of both sides are inferred from this table, so that neither can drift.
 */
export const messages = {
  'look-up': message(guests, door, answers<{ ok: true; workshop: WorkshopCard }>()),
  join: message(
    guests,
    z.strictObject({ by: door, nickname: typedName, language: languageSchema, requestId }),
    answers<SeatGrant>(),
  ),
  'take-seat': message(
    guests,
    z.strictObject({ by: door, seatCode: z.string().max(20) }),
    answers<SeatGrant>(),
  ),
  practise: message(
    guests,
    z.strictObject({
      scenario: id,
      language: languageSchema,
      untimed: z.boolean(),
      tempo: z.literal([...tempos]),
      requestId,
    }),
    answers<SeatGrant>(),
  ),
  /** alone, from a moment (play ms) of one's own practice round that is over */
  'play-on': message(
    from(['player']),
    z.strictObject({ toP: z.int().min(1), requestId }),
    answers<SeatGrant>(),
  ),
  /** in one's own practice round: how loud it got for the best simulated team, every ten seconds of play */
  'best-found': message(
    from(['player']),
    z.strictObject({}),
    answers<{ ok: true; storm: readonly number[] }>(),
  ),
  /** `key`: made on the device and known to it alone; by it somebody's tries are counted */
  'look-up-homework': message(
    guests,
    z.strictObject({ token, key: token, language: languageSchema }),
    answers<{ ok: true; homework: HomeworkCard }>(),
  ),
  /** the next try, or the one that is open; `name` and `pace` count where the homework asks for them */
  'begin-homework': message(
    guests,
    z.strictObject({
      token,
      key: token,
      name: typedName,
      language: languageSchema,
      pace: z.enum(paceNames),
    }),
    answers<HomeworkGrant>(),
  ),
  /** everything that is kept about whoever began on this device */
  'erase-homework': message(guests, z.strictObject({ token, key: token }), answers<Ack>()),
  /** by a personal link, or by the workshop's own: what may be read before the day */
  'look-up-before': message(
    guests,
    z.strictObject({ token, language: languageSchema }),
    answers<{ ok: true; preRead: PreRead }>(),
  ),
  /** by a personal link; `move`: the seat that was taken by it comes to this device */
  'join-by-link': message(
    guests,
    z.strictObject({
      token,
      language: languageSchema,
      requestId: requestId.unwrap(),
      move: z.boolean(),
    }),
    answers<PlayerGrant>(),
  ),
  /** off the list for good, with the seat that was taken */
  'leave-list': message(guests, z.strictObject({ token }), answers<Ack>()),
  'look-up-invitation': message(
    guests,
    z.strictObject({ token }),
    answers<{ ok: true; invitation: InvitationCard }>(),
  ),
  'accept-invitation': message(
    guests,
    z.strictObject({ token, name: typedName, requestId }),
    answers<StaffGrant>(),
  ),

  /** whether the line is alive: asked by a page that somebody comes back to */
  'are-you-there': message(
    from(['guest', 'player', 'instructor', 'observer', 'impersonation', 'projector']),
    nothing(),
    answers<{ ok: true }>(),
  ),
  /** something asked of the round; the rules say who is allowed what */
  command: message(
    from(['player', 'instructor']),
    z.strictObject({ id, command: z.union([playerCommandSchema, instructorCommandSchema]) }),
    answers<Ack>(),
  ),
  /** something written beside the log of a round: a note, a grade, a card of the board ... */
  annotate: message(
    everybodyInside,
    z.strictObject({ roundId: id, command: annotationCommandSchema }),
    answers<{ ok: true }>(),
  ),
  /** of a round that is over; players ask for their own team */
  'what-if': message(
    everybodyInside,
    z.strictObject({ roundId: id, ...change }),
    answers<{ ok: true; whatIf: WhatIf }>(),
  ),
  /** a team's feed from the first line to the last, once the round is over, as gzip of JSON of `FeedItem[]` */
  'team-feed': message(
    everybodyInside,
    z.strictObject({ roundId: id, teamId: id }),
    answers<{ ok: true; feed: ArrayBuffer | Uint8Array<ArrayBuffer> }>(),
  ),
  /** [V8] what a team had before it, moment by moment, as gzip of JSON of `TeamMoments`; refused for rounds of earlier rules */
  'team-moments': message(
    everybodyInside,
    z.strictObject({ roundId: id, teamId: id }),
    answers<{ ok: true; moments: ArrayBuffer | Uint8Array<ArrayBuffer> }>(),
  ),
  /** the host, or the projector itself, shows the room a slide of the debrief */
  present: message(
    from(['instructor', 'projector']),
    z.strictObject({
      /** the name of a slide, such as `curves` */
      slide: id,
      /** the moment that the curves point at, in play ms */
      p: z.number().min(0).nullable(),
      /** whose feed stands beside the curves */
      teamId: id.nullable(),
      whatIf: z.strictObject(change).nullable(),
    }),
    answers<Ack>(),
  ),

  /** a link that makes a colleague of whoever opens it; with `handsOver` the host, too */
  invite: message(
    staff('hand-over'),
    z.strictObject({ rights: z.enum(['co-instructor', 'observer']), handsOver: z.boolean() }),
    answers<InvitationLink>(),
  ),
  'withdraw-invitation': message(staff('invite'), z.strictObject({ invitationId: id }), answers<Ack>()),
  /** takes a colleague's rights back and signs their devices off */
  'send-away': message(staff('invite'), z.strictObject({ colleagueId: id }), answers<Ack>()),
  'hand-over': message(staff('hand-over'), z.strictObject({ to: id }), answers<Ack>()),
  'become-host': message(staff('run-round'), nothing(), answers<Ack>()),
  /** in the lobby; never off again once a round has started */
  'set-works-council': message(staff('own'), z.strictObject({ on: z.boolean() }), answers<Ack>()),
  /** which of the addresses that the server found its people are told; null: the automatic one. Looks them up anew */
  'set-join-address': message(
    staff('run-round'),
    z.strictObject({ address: z.string().max(300).nullable() }),
    answers<Ack>(),
  ),
  /** the next round with the same people */
  'next-round': message(
    staff('open-and-close'),
    z.strictObject({ scenario: id, sameStorm: z.boolean().optional() }),
    answers<Ack>(),
  ),
  /** a new round from a moment (play ms) of this one, which is over */
  fork: message(
    staff('open-and-close'),
    z.strictObject({
      toP: z.int().min(1),
      into: z.union([
        z.literal('here'),
        z.strictObject({ workshopId: id }),
        z.strictObject({ title: newWorkshopSchema.shape.title }),
      ]),
    }),
    answers<ForkAck>(),
  ),
  'fork-groups': message(
    staff('open-and-close'),
    nothing(),
    answers<{ ok: true; groups: { id: string; title: string }[] }>(),
  ),
  'add-simulated': message(
    staff('run-round'),
    z.strictObject({ count: z.int().min(1).max(limits.simulated) }),
    answers<Ack>(),
  ),
  'close-workshop': message(staff('open-and-close'), nothing(), answers<Ack>()),
};

type Messages = typeof messages;
export type MessageName = keyof Messages;
/** What a client sends under this name. */
export type Request<Name extends MessageName> = z.infer<Messages[Name]['request']>;
/** What the server answers to it. */
export type Answer<Name extends MessageName> = Messages[Name]['answer'][number] | Refusal;

/** For Socket.io: every message carries its request, unless there is nothing to say, and is always acknowledged. */
export type ClientToServer = {
  [Name in MessageName]: Request<Name> extends undefined
    ? (ack: (answer: Answer<Name>) => void) => void
    : (request: Request<Name>, ack: (answer: Answer<Name>) => void) => void;
};

type Senders = { senders: readonly Sender[]; needs: Permission | null };

function message<Schema extends z.ZodType, Answer extends { ok: boolean }>(
  { senders, needs }: Senders,
  request: Schema,
  answer: readonly Answer[],
) {
  return { senders, needs, request, answer };
}

/** From connections of these kinds; nobody else's is heard. */
function from(senders: readonly Sender[]): Senders {
  return { senders, needs: null };
}

/** From consoles whose rights reach that far. */
function staff(needs: Permission): Senders {
  return { senders: ['instructor'], needs };
}

/** A type without a value: the answer is made by our own server and is not parsed. */
function answers<Answer extends { ok: boolean }>(): readonly Answer[] {
  return [];
}

function nothing() {
  return z.undefined();
}

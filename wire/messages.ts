import type { InstructorCommand, PlayerCommand } from '@/engine/command';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { Change, WhatIf } from '@/engine/debrief/what-if';
import type { InstructorView } from '@/engine/view/console';
import type { ObserverView } from '@/engine/view/observed';
import type { FeedItem, PlayerView, ProjectorView, ScenarioCard, View } from '@/engine/view/types';
import type { AnnotationCommand } from '@/wire/annotation-commands';
import type { PapersMessage } from './annotations';
import type { ColleagueRights, Deed, Rights } from './permissions';
import type { Ack, DoorRejection, Refusal } from './refusals';

/** `auth` of the Socket.io handshake: who this connection is. Nothing in a command can change it. */
export type Credentials =
  | { as: 'guest' }
  | { as: 'seat'; token: string; language: string; feed?: FeedPosition | undefined }
  | {
      as: 'instructor';
      ticket: string;
      workshopId: string;
      language: string;
      /** to read an earlier round and stay with it; the current one when left out */
      roundId?: string | undefined;
      /** to look at the round as this seat sees it, and nothing else */
      seatId?: string | undefined;
    }
  | {
      as: 'colleague';
      token: string;
      language: string;
      roundId?: string | undefined;
      /** as for an instructor */
      seatId?: string | undefined;
    }
  | { as: 'projector'; token: string; language: string };

/** The last feed line a client has, and the feed it belongs to. */
export type FeedPosition = { feedId: string; n: number };

export type WorkshopCard = {
  title: string;
  scenario: ScenarioCard;
  languages: string[];
  players: number;
  locked: boolean;
  worksCouncil: boolean;
  /** days after the last activity until names are removed */
  retentionDays: number;
};

/** What a guest needs to keep a seat: the token is shown to nobody and stored on the device. */
export type SeatGrant = { ok: true; token: string; seatId: string; seatCode: string };

export type You =
  | {
      as: 'player';
      seatId: string;
      seatCode: string;
      workshop: { title: string } | null;
      /** the person's own link to what is kept about them; works without an account */
      dataAddress: string;
    }
  | { as: 'instructor'; workshop: WorkshopDesk }
  | { as: 'observer'; workshop: { title: string; me: string; crew: CrewMember[]; leaderId: string } }
  | {
      as: 'projector';
      workshop: { title: string; pin: string | null; joinAddress: string; address: string };
    };

/** What the console needs besides the round: how people get in, and what was played before. */
export type WorkshopDesk = {
  id: string;
  title: string;
  pin: string | null;
  joinAddress: string;
  projectorAddress: string;
  seatCodes: Record<string, string>;
  rounds: { id: string; scenario: string; endedAt: number | null }[];
  /** whose console this is: an id of the crew */
  me: string;
  crew: CrewMember[];
  /** who leads: an id of the crew */
  leaderId: string;
  /** what the rights of this console reach */
  may: Deed[];
  /** those that still stand open; empty for everybody but the owner */
  invitations: InvitationItem[];
};

/** The owner and the colleagues, and whether a line of theirs is open now. */
export type CrewMember = { id: string; name: string; rights: Rights; here: boolean };

/** An open invitation. Its link was shown once, when it was made. Epoch ms. */
export type InvitationItem = { id: string; rights: ColleagueRights; handsOver: boolean; expiresAt: number };

/** What the page behind an invitation says before anybody accepts it. */
export type InvitationCard = {
  title: string;
  scenario: string;
  invitedBy: string;
  rights: ColleagueRights;
  handsOver: boolean;
  /** what whoever accepts may do, and what not */
  may: Deed[];
  mayNot: Deed[];
};

/** What a colleague's device keeps: the token is shown to nobody. */
export type ColleagueGrant = {
  ok: true;
  token: string;
  colleagueId: string;
  workshopId: string;
  rights: ColleagueRights;
};

export type InvitationLink = { ok: true; id: string; address: string; expiresAt: number };

export type ForkInto = 'here' | { workshopId: string } | { title: string };
/** The workshop in which the new round waits in its lobby. */
export type ForkAck = { ok: true; workshopId: string };

export type ClientToServer = {
  'look-up': (
    by: { pin: string } | { token: string },
    ack: (answer: { ok: true; workshop: WorkshopCard } | Refusal) => void,
  ) => void;
  join: (
    request: { by: { pin: string } | { token: string }; nickname: string; language: string },
    ack: (answer: SeatGrant | Refusal) => void,
  ) => void;
  'take-seat': (
    request: { seatCode: string; by: { pin: string } | { token: string } },
    ack: (answer: SeatGrant | Refusal) => void,
  ) => void;
  practise: (
    request: { scenario: string; language: string; untimed: boolean; tempo: number },
    ack: (answer: SeatGrant | Refusal) => void,
  ) => void;
  'look-up-invitation': (
    request: { token: string },
    ack: (answer: { ok: true; invitation: InvitationCard } | Refusal) => void,
  ) => void;
  'accept-invitation': (
    request: { token: string; name: string },
    ack: (answer: ColleagueGrant | Refusal) => void,
  ) => void;
  /** the owner's; with `handsOver` also the leader's */
  invite: (
    request: { rights: ColleagueRights; handsOver: boolean },
    ack: (answer: InvitationLink | Refusal) => void,
  ) => void;
  'withdraw-invitation': (request: { invitationId: string }, ack: (answer: Ack) => void) => void;
  /** takes a colleague's rights back and signs their devices off */
  'send-away': (request: { colleagueId: string }, ack: (answer: Ack) => void) => void;
  /** gives the lead to somebody of the crew */
  'hand-over': (request: { to: string }, ack: (answer: Ack) => void) => void;
  'take-lead': (ack: (answer: Ack) => void) => void;
  /** the owner's, in the lobby; never off again once a round has started */
  'set-works-council': (request: { on: boolean }, ack: (answer: Ack) => void) => void;
  command: (
    request: { id: string; command: PlayerCommand | InstructorCommand },
    ack: (answer: Ack) => void,
  ) => void;
  /** the instructor's next round with the same people */
  'next-round': (request: { scenario: string }, ack: (answer: Ack) => void) => void;
  /** a new round from a moment of this one, which is over: for the same people, another group, or a new workshop */
  fork: (request: { toP: number; into: ForkInto }, ack: (answer: ForkAck | Refusal) => void) => void;
  'fork-groups': (
    ack: (answer: { ok: true; groups: { id: string; title: string }[] } | Refusal) => void,
  ) => void;
  'add-simulated': (request: { count: number }, ack: (answer: Ack) => void) => void;
  'close-workshop': (ack: (answer: Ack) => void) => void;
  /** of a round that is over; players ask for their own team */
  'what-if': (request: Change & { roundId: string }, ack: (answer: WhatIfReply) => void) => void;
  /** a team's feed from the first line to the last, once the round is over */
  'team-feed': (request: { roundId: string; teamId: string }, ack: (answer: TeamFeedReply) => void) => void;
  /** who leads, or the projector itself, shows the room a slide of the debrief */
  present: (request: Presented, ack: (answer: Ack) => void) => void;
  /** a paper beside the log of a round: a note, a grade ... (server/annotations) */
  paper: (
    request: { roundId: string; act: AnnotationCommand },
    ack: (answer: { ok: true } | Refusal) => void,
  ) => void;
};

export type WhatIfReply = { ok: true; whatIf: WhatIf } | Refusal;

/** Compressed (gzip) JSON of `FeedItem[]`: a whole feed has a hundred kilobytes and shrinks to a tenth. */
export type TeamFeedReply = { ok: true; feed: ArrayBuffer | Uint8Array<ArrayBuffer> } | Refusal;

/** What the room looks at in the debrief; nothing in it belongs to a person. */
export type Presented = {
  /** the name of a slide, such as `curves` */
  slide: string;
  /** the minute that the curves point at, in play ms */
  p: number | null;
  /** whose feed stands beside the curves */
  teamId: string | null;
  whatIf: Change | null;
};

/** The top-level parts of the last view that are different now. */
export type ViewParts =
  | { kind: 'player'; parts: Partial<PlayerView> }
  | { kind: 'instructor'; parts: Partial<InstructorView> }
  | { kind: 'observer'; parts: Partial<ObserverView> }
  | { kind: 'projector'; parts: Partial<ProjectorView> };

export type DebriefMessage = { roundId: string; debrief: Debrief; words: DebriefWords };

export type ServerToClient = {
  you: (you: You) => void;
  /** a whole view; a client drops one with a lower version of the same round */
  view: (message: { version: number; view: View }) => void;
  /** what has changed since; replaces those parts of the view a client has of this round */
  'view-parts': (message: { version: number; roundId: string } & ViewParts) => void;
  /** append-only; `reset` when the client's position belonged to another feed */
  feed: (message: { feedId: string; reset: boolean; items: FeedItem[] }) => void;
  /** between views: only the clock and the numbers that move */
  tick: (message: {
    version: number;
    p: number;
    rate: number;
    minute: number;
    overall: number | null;
    mentions: number | null;
  }) => void;
  debrief: (message: DebriefMessage) => void;
  /** the slide that the room looks at, for all who follow */
  presented: (message: { roundId: string; presented: Presented }) => void;
  papers: (message: PapersMessage) => void;
  /** the seat was taken over by another device, or removed */
  'signed-off': (message: { code: DoorRejection | 'other-device' }) => void;
};

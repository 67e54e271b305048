import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { View } from '@/engine/view/any-view';
import type { FeedItem } from '@/engine/view/types';
import type { AnnotationsMessage } from './annotations';
import type { Change } from './change';
import type { Request } from './messages';
import type { InvitedRights, Permission, Rights } from './permissions';
import type { DoorRejection } from './refusals';

/** How loud it got for the others of a homework, every ten seconds of play; null while too few have played. */
export type GroupStorm = { people: number; storm: number[] | null };

export type You =
  | {
      as: 'player';
      seatId: string;
      seatCode: string;
      workshop: { id: string; title: string } | null;
      /** the person's own link to what is kept about them; works without an account */
      dataAddress: string;
      /** only in a homework whose instructor shows it */
      group?: GroupStorm;
    }
  | { as: 'instructor'; workshop: WorkshopConsole }
  | { as: 'observer'; workshop: { title: string; me: string; staff: StaffMember[]; hostId: string } }
  | {
      as: 'projector';
      workshop: { title: string; pin: string | null; joinAddress: string; address: string };
    };

/** What the console needs besides the round: how people get in, and what was played before. */
export type WorkshopConsole = {
  id: string;
  title: string;
  pin: string | null;
  /** somebody in the same place tries PINs: typing one may be refused for a while, the link and its QR code never are */
  pinIsGuessed: boolean;
  joinAddress: string;
  joinAddresses: JoinAddresses;
  /** of a page at the address that the console was opened by: `/projector#...` */
  projectorPath: string;
  seatCodes: Record<string, string>;
  /** whom the list of players expects: null where there is no list */
  expected: { of: number; joined: number; missing: string[] } | null;
  rounds: { id: string; scenario: string; endedAt: number | null }[];
  /** whose console this is: an id of the staff */
  me: string;
  staff: StaffMember[];
  /** the host: an id of the staff */
  hostId: string;
  /** what the rights of this console reach */
  can: Permission[];
  /** those that still stand open; empty for everybody but the owner */
  invitations: InvitationItem[];
};

/** The addresses that people in the room could be told; without a slash at the end. */
export type JoinAddresses = {
  /** the trainer's choice, as long as it is one of those found; null: the automatic one */
  chosen: string | null;
  automatic: string;
  /** the address that is shown leads a phone to itself */
  onlyHere: boolean;
  /** this computer's own, the likeliest first; `adapter` as the system calls it */
  found: { address: string; adapter: string | null }[];
};

/** The owner and the colleagues, and whether a line of theirs is open now. */
export type StaffMember = { id: string; name: string; rights: Rights; here: boolean };

/** An open invitation. Its link was shown once, when it was made. Epoch ms. */
export type InvitationItem = { id: string; rights: InvitedRights; handsOver: boolean; expiresAt: number };

/** What the room looks at in the debrief; nothing in it belongs to a person. */
export type Presented = Request<'present'>;

/**
 * The server is late: how much of real time a running round's clock has gone on with lately (1: all of it), and how late
 * (ms) work is begun that is due.
 */
export type Strain = { clockShare: number; delayMs: number };

export type DebriefMessage = { roundId: string; debrief: Debrief; words: DebriefWords };

export type ServerToClient = {
  you: (you: You) => void;
  /** a whole view; a client drops one with a lower version of the same round */
  view: (message: { version: number; view: View }) => void;
  /** how the view that a client has of this round becomes the one it is to have now */
  'view-change': (message: { version: number; roundId: string; change: Change; shared?: unknown[] }) => void;
  /** append-only; `reset` when the client's position belonged to another feed */
  feed: (message: { feedId: string; reset: boolean; items: FeedItem[] }) => void;
  /** for consoles: the server can't keep up; null once it can again */
  strain: (message: { roundId: string; strain: Strain | null }) => void;
  debrief: (message: DebriefMessage) => void;
  /** for players: whether a projector shows their round to the room */
  wall: (message: { open: boolean }) => void;
  /** the slide that the room looks at, for all who follow */
  presented: (message: { roundId: string; presented: Presented }) => void;
  annotations: (message: AnnotationsMessage) => void;
  /** another process has what was asked for, or will have it: connect again, at this path */
  elsewhere: (message: { path: string }) => void;
  /** the seat was taken over by another device, or removed */
  'signed-off': (message: { code: DoorRejection | 'other-device' }) => void;
};

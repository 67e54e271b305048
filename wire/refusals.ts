import type { Rejection } from '@/engine/rejection';

/** Refusals of the door itself, before any rule is asked; translation keys like the rules' own. */
export type DoorRejection =
  | 'malformed'
  | 'unknown-pin'
  | 'unknown-token'
  | 'unknown-seat-code'
  | 'workshop-closed'
  | 'lobby-locked'
  | 'name-taken'
  | 'too-many-tries'
  /** too many wrong PINs from this address */
  | 'pin-guessed'
  /** too many practice rounds, from one address or in the whole installation */
  | 'practice-full'
  /** a personal link that leads nowhere (any more) */
  | 'unknown-player-link'
  /** the seat behind a personal link is open on another device */
  | 'seat-elsewhere'
  /** a homework's link that leads nowhere (any more) */
  | 'unknown-homework'
  | 'homework-closed'
  /** its deadline is over */
  | 'homework-over'
  | 'no-tries-left'
  /** the seat is open on newer screens */
  | 'too-many-screens'
  | 'ticket-expired'
  | 'seat-removed'
  | 'no-such-scenario'
  /** an unknown, used or expired invitation */
  | 'unknown-invitation'
  | 'invitation-over'
  /** the sign-in that opened this connection is over */
  | 'signed-out'
  /** a colleague whose rights were taken back */
  | 'access-revoked'
  /** what the rights of whoever asks do not reach */
  | 'only-watching'
  | 'owner-only'
  | 'host-only'
  | 'host-is-here'
  | 'no-such-colleague'
  /** whoever played here has erased their data */
  | 'seat-erased'
  /** works-council mode: no looking at single people */
  | 'team-figures-only'
  /** works-council mode cannot be taken back */
  | 'works-council-stays'
  /** an address that this computer no longer has */
  | 'address-gone'
  | 'board-full'
  | 'no-dots-left'
  | 'try-again'
  /** an error of ours: trying again will not help */
  | 'unknown';

export type Refusal = { ok: false; code: Rejection | DoorRejection; reference?: string };
export type Ack = { ok: true; seq: number } | Refusal;

/** Why a question over HTTP has no good answer, when the server's own word does not say it; translation keys too. */
export const askProblems = [
  'offline',
  'unreachable',
  'wrong-origin',
  'too-large',
  'too-many-tries',
  'signed-out',
  'malformed',
  'server-fault',
  /** the role of whoever asks does not reach that */
  'role-refused',
] as const;
export type AskProblem = (typeof askProblems)[number];

import type { Role } from '@/engine/vocabulary';
import type { SeatGrant } from './answers';

/** The most players on a workshop's list. */
export const mostExpected = 300;
/** The most characters of a list that is pasted or read from a file. */
export const longestList = 50_000;

/** Days before the date on which players are reminded. */
export const remindDays = [1, 2, 3, 7] as const;

/** What is known of a player before they join. `team`: 0 is A; null: whichever has room. */
export type Listed = {
  name: string;
  email: string | null;
  group: string | null;
  team: number | null;
  role: Role | null;
};

/** A player on a workshop's list; times are epoch ms. */
export type ExpectedItem = Listed & {
  id: string;
  /** the personal link; null: withdrawn */
  address: string | null;
  joined: boolean;
  invitedAt: number | null;
  remindedAt: number | null;
};

/** What is wrong with a line of a list, or with what was typed of one player; translation keys of the screens. */
export const listProblems = [
  'name-empty',
  'name-too-long',
  'name-signs',
  'nickname-unsuitable',
  'name-twice',
  'email-wrong',
  'email-twice',
  'group-wrong',
  'unknown-team',
  'unknown-role',
  'list-full',
  'unreadable',
] as const;
export type ListProblem = (typeof listProblems)[number];

/** A line as it was read; `said` is the value that is wrong. */
export type ListLine = { line: number; name: string; problem: ListProblem | null; said: string } & Omit<
  Listed,
  'name'
>;

/** What came of a list. `left`: what could not be taken, as it was given. `saved`: how many are on the list now. */
export type ListAnswer = { lines: ListLine[]; leftOut: string[]; saved: number; left: string };

/** The seat behind a personal link; `nickname` is what its player is called in the room. */
export type PlayerGrant = SeatGrant & { nickname: string; workshop: { id: string; title: string } };

/** What somebody with a personal link, or with the workshop's own, may know before the day. Times are epoch ms. */
export type PreRead = {
  workshop: { id: string; title: string };
  scenario: { title: string; tagline: string; company: string; minutes: number };
  startsAt: number | null;
  timeZone: string | null;
  languages: string[];
  retentionDays: number;
  open: boolean;
  roles: { role: Role; name: string | null; card: string; watch: string; more: string | null }[];
  /** null: the link is not a personal one */
  me: {
    name: string;
    email: string | null;
    team: number | null;
    role: Role | null;
    /** a seat was taken by this link, on this device or on another */
    seated: boolean;
  } | null;
};

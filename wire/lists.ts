import type { ScenarioCard } from '@/engine/view/types';
import type { Rights } from './permissions';
import type { StaffRole } from './staff-roles';

/** A workshop in the instructor's list; times are epoch ms. */
export type WorkshopItem = {
  id: string;
  /** what the reader may do in it */
  rights: Rights;
  owner: { id: string; name: string };
  /** ids of those it is shared with; empty for everybody but those who lead it */
  sharedWith: string[];
  title: string;
  /** slug of the scenario now in it */
  scenario: string;
  /** whose workshop it is, in the instructor's words */
  group: string | null;
  /** null once it is closed, and to those who may not watch */
  pin: string | null;
  /** behind `/projector#`; null to those who may not watch */
  projectorToken: string | null;
  createdAt: number;
  /** when it is to be held, and the zone in which that is written; null: no date, or not known */
  startsAt: number | null;
  timeZone: string | null;
  closedAt: number | null;
  archivedAt: number | null;
  /** in the bin since then, and purged a week later */
  deletedAt: number | null;
  players: number;
  rounds: RoundItem[];
};

export type RoundItem = {
  id: string;
  scenario: string;
  stage: string;
  startedAt: number | null;
  endedAt: number | null;
  onPaper: boolean;
};

/** [F5] A variant of a scenario's truth, for its trainer alone: what is true in it and what is not. */
export type VariantItem = { id: string; facts: { claim: string; true: boolean }[] };

/** A scenario to choose from. */
export type ScenarioItem = ScenarioCard & {
  difficulty: number;
  hazards: string[];
  decisions: number;
  /** people in a team with whom it plays well */
  team: { least: number; best: number };
};

/** Somebody of the organisation's staff; times are epoch ms. */
export type PersonItem = {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  /** how they get in */
  signsIn: { password: boolean; provider: boolean };
  createdAt: number;
  /** of their newest sign-in that is still open; null when they are signed out everywhere */
  lastSeenAt: number | null;
};

/** An open invitation to the organisation. Its link was shown once. */
export type StaffInvitationItem = { id: string; email: string; role: StaffRole; expiresAt: number };

/** Somebody a workshop can be shared with or handed over to. */
export type ColleagueItem = { id: string; name: string; role: StaffRole };

/** A line of the audit list. `action` is one of `auditActions`; one of a later version is shown as it is. */
export type AuditItem = { id: string; at: number; actor: string; action: string; subject: string };

/** A browser in which somebody is signed in; which one it is, nobody keeps. Epoch ms. */
export type SignInItem = { id: string; isHere: boolean; since: number; seen: number };

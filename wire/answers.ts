import type { ScenarioCard } from '@/engine/view/types';
import type { InvitedRights, Permission } from './permissions';

export type WorkshopCard = {
  /** by which a device recognises a workshop that it has a seat in, whichever way it comes */
  id: string;
  title: string;
  scenario: ScenarioCard;
  /** the scenario's, by language */
  titles: Record<string, string>;
  languages: string[];
  players: number;
  locked: boolean;
  worksCouncil: boolean;
  /** days after the last activity until names are removed */
  retentionDays: number;
};

/** What a guest needs to keep a seat: the token is shown to nobody and stored on the device. */
export type SeatGrant = { ok: true; token: string; seatId: string; seatCode: string };

/** What the page behind an invitation says before anybody accepts it. */
export type InvitationCard = {
  title: string;
  scenario: string;
  invitedBy: string;
  rights: InvitedRights;
  handsOver: boolean;
  /** what whoever accepts may do, and what not */
  can: Permission[];
  cannot: Permission[];
};

/** What a colleague's device keeps: the token is shown to nobody. */
export type StaffGrant = {
  ok: true;
  token: string;
  colleagueId: string;
  workshopId: string;
  rights: InvitedRights;
};

export type InvitationLink = { ok: true; id: string; address: string; expiresAt: number };

/** The workshop in which the new round waits in its lobby. */
export type ForkAck = { ok: true; workshopId: string };

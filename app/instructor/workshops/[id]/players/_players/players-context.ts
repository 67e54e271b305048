import type { Role } from '@/engine/vocabulary';
import type { ExpectedItem } from '@/wire/expected';

/** What the page knows of its workshop. */
export interface ListedWorkshop {
  id: string;
  worksCouncil: boolean;
  hasDate: boolean;
  remindsDays: number | null;
  /** A mail server is set up. */
  isMailed: boolean;
  teams: number;
  roles: readonly { role: Role; name: string }[];
  /** The page to read before, for everybody. */
  beforeAddress: string;
}

export type Player = ExpectedItem;

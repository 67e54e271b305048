import type { ScenarioCard } from '@/engine/view/types';

/** A workshop in the instructor's list; times are epoch ms. */
export type WorkshopItem = {
  id: string;
  title: string;
  /** slug of the scenario now in it */
  scenario: string;
  /** whose workshop it is, in the instructor's words */
  group: string | null;
  /** null once it is closed */
  pin: string | null;
  /** behind `/projector#` */
  projectorToken: string;
  createdAt: number;
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

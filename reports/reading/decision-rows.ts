import type { DebriefDecision, TeamDebrief } from '@/engine/debrief/types';

export interface DecisionRow {
  decisionId: string;
  /** Minutes since 00:00 of day one when the first team took it. */
  minute: number;
  /** One per team, in the order given; null where the decision did not come up. */
  cells: { team: TeamDebrief; decision: DebriefDecision | null }[];
}

/** All decisions of the round in the order in which they opened, with every team's answer beside one another. */
export function decisionRows(teams: readonly TeamDebrief[]): DecisionRow[] {
  const opened = new Map<string, { p: number; minute: number }>();
  for (const decision of teams.flatMap((team) => team.decisions)) {
    const first = opened.get(decision.decisionId);
    if (!first || decision.openedP < first.p) {
      opened.set(decision.decisionId, { p: decision.openedP, minute: decision.minute });
    }
  }
  return [...opened]
    .sort(([, left], [, right]) => left.p - right.p)
    .map(([decisionId, { minute }]) => ({
      decisionId,
      minute,
      cells: teams.map((team) => ({ team, decision: decisionOf(team, decisionId) })),
    }));
}

function decisionOf(team: TeamDebrief, decisionId: string): DebriefDecision | null {
  return team.decisions.find((decision) => decision.decisionId === decisionId) ?? null;
}

export interface ChoiceGroup {
  /** null: silence */
  responseId: string | null;
  teams: TeamDebrief[];
  effect: number;
}

/** Who chose what, the most chosen first; the effect is the average over its teams. */
export function choiceGroups({ cells }: DecisionRow): ChoiceGroup[] {
  const byChoice = new Map<string | null, { teams: TeamDebrief[]; effects: number[] }>();
  for (const { team, decision } of cells) {
    if (!decision) continue;
    const group = byChoice.get(decision.responseId) ?? { teams: [], effects: [] };
    group.teams.push(team);
    group.effects.push(decision.effect.overall);
    byChoice.set(decision.responseId, group);
  }
  return [...byChoice]
    .map(([responseId, { teams, effects }]) => ({ responseId, teams, effect: average(effects) }))
    .sort((left, right) => right.teams.length - left.teams.length);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

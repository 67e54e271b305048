import type { RoundResult, TeamResult } from '@/server/results/results';
import type { ChoiceWords } from '@/server/results/scenario-results';

/** How often something was chosen, by all teams and by those one looks at. */
export type Tally = { all: number; own: number };

export type DecisionTally = {
  id: string;
  question: string;
  /** teams that came to this decision */
  teams: Tally;
  rows: (Tally & { id: string | null; label: string | null; strategies: string[] })[];
};

/** Whom one looks at among all: a round, a group, or nobody. */
export type Chosen = { kind: 'round' | 'group'; id: string } | null;

export function isOwn(round: RoundResult, chosen: Chosen): boolean {
  if (chosen === null) return false;
  return chosen.kind === 'round' ? round.id === chosen.id : round.group === chosen.id;
}

/** What teams chose at each decision, silence as the last row. Decisions that nobody has met are left out. */
export function tallyOf(
  decisions: readonly ChoiceWords[],
  rounds: readonly RoundResult[],
  chosen: Chosen,
): DecisionTally[] {
  const teams = rounds.flatMap((round) => round.teams.map((team) => ({ team, own: isOwn(round, chosen) })));
  return decisions.flatMap(({ id, question, responses }) => {
    const met = teams.flatMap(({ team, own }) => {
      const choice = choiceAt(team, id);
      return choice === undefined ? [] : [{ choice, own }];
    });
    if (met.length === 0) return [];
    const count = (wanted: string | null): Tally => {
      const those = met.filter(({ choice }) => choice === wanted);
      return { all: those.length, own: those.filter(({ own }) => own).length };
    };
    const silence = { id: null, label: null, strategies: [], ...count(null) };
    return [
      {
        id,
        question,
        teams: { all: met.length, own: met.filter(({ own }) => own).length },
        rows: [...responses.map((response) => ({ ...response, ...count(response.id) })), silence],
      },
    ];
  });
}

/** undefined: the team never came to this decision. */
function choiceAt({ choices }: TeamResult, decisionId: string): string | null | undefined {
  return choices.find((choice) => choice.decisionId === decisionId)?.responseId;
}

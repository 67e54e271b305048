import type { Debrief, DebriefDecision, DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { type ChoiceGroup, choiceGroups, decisionRows } from './decision-rows';

export interface Divergence {
  decisionId: string;
  minute: number;
  choices: ChoiceGroup[];
}

export interface Move {
  team: TeamDebrief;
  decision: DebriefDecision;
}

/** Below this many points nothing was lost or won that is worth a slide. */
const leastPoints = 1;

/** Where teams chose differently and the choices came out furthest apart. */
export function largestDivergence({ teams }: Debrief): Divergence | undefined {
  const spread = ({ choices }: Divergence) => {
    const effects = choices.map(({ effect }) => effect);
    return Math.max(...effects) - Math.min(...effects);
  };
  return decisionRows(teams)
    .map((row) => ({ decisionId: row.decisionId, minute: row.minute, choices: choiceGroups(row) }))
    .filter((found) => found.choices.length > 1)
    .sort((left, right) => spread(right) - spread(left))[0];
}

/** The single decision where most could have been avoided: the team's answer against the best one it could choose. */
export function largestLoss({ teams }: Pick<Debrief, 'teams'>): Move | undefined {
  const [worst] = moves(teams).sort((left, right) => avoidable(right) - avoidable(left));
  return worst && avoidable(worst) >= leastPoints ? worst : undefined;
}

/** Debriefs of earlier versions only know what a decision cost against silence. */
function avoidable({ decision: { best, effect } }: Move): number {
  return best ? best.gain : -effect.overall;
}

/** The one decision of a team with which most was lost, of those that cost a point or more. */
export function dearest(team: TeamDebrief): DebriefDecision | undefined {
  return largestLoss({ teams: [team] })?.decision;
}

export function bestMove({ teams }: Pick<Debrief, 'teams'>): Move | undefined {
  const best = moves(teams).sort(byEffect).at(-1);
  return best && best.decision.effect.overall >= leastPoints ? best : undefined;
}

function moves(teams: readonly TeamDebrief[]): Move[] {
  return teams.flatMap((team) => team.decisions.map((decision) => ({ team, decision })));
}

function byEffect(left: Move, right: Move): number {
  return left.decision.effect.overall - right.decision.effect.overall;
}

/** The most instructive decision of which the real case has something to tell. */
export function toldMoment(debrief: Debrief, { realCase }: DebriefWords): string | undefined {
  const found = [
    largestDivergence(debrief)?.decisionId,
    largestLoss(debrief)?.decision.decisionId,
    bestMove(debrief)?.decision.decisionId,
    ...decisionRows(debrief.teams).map(({ decisionId }) => decisionId),
  ];
  return found.find((id) => id !== undefined && realCase.reality[id] !== undefined);
}

import type { DebriefDecision, Effect, TeamDebrief } from '@/engine/debrief/types';
import type { WaterfallStep } from '@/look/series';
import type { Opinion } from './curve-series';

/** Below this many points a step would only be a line of noise. */
const leastChange = 0.05;
/** Effects to a tenth add up to the score within this. */
const leastRest = 0.15;

interface StepNames {
  desk: string;
  together: string;
  decision: (decision: DebriefDecision) => string;
}

/** From doing nothing to what the team reached: each decision, the desk, and in older debriefs the rest, so that the steps add up. */
export function waterfallSteps(
  { decisions, why }: Pick<TeamDebrief, 'decisions' | 'why'>,
  opinion: Opinion,
  names: StepNames,
): WaterfallStep[] {
  const points = (effect: Effect) => (opinion === 'overall' ? effect.overall : effect.groups[opinion]);
  const felt = [
    ...decisions.map((decision) => ({
      id: decision.decisionId,
      label: names.decision(decision),
      change: points(decision.effect),
    })),
    { id: 'desk', label: names.desk, change: points(why.desk) },
  ].filter(({ change }) => Math.abs(change) >= leastChange);
  const explained = felt.reduce((sum, { change }) => sum + change, 0);
  const rest = points(why.score) - explained;
  if (points(why.together) === 0 && Math.abs(rest) < leastRest) return felt;
  return [...felt, { id: 'together', label: names.together, change: rest }];
}

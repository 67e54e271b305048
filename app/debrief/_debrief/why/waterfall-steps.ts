import type { DebriefDecision, TeamDebrief } from '../../../../engine/debrief/types';
import type { WaterfallStep } from '../../../_charts/waterfall';
import type { Opinion } from '../curves/curve-series';

/** Below this many points a step would only be a line of noise. */
const leastChange = 0.05;

/**
 * From doing nothing to what the team reached, in points of the outcome. Over all groups the rest is known, so that the
 * steps add up to the score; for one group the debrief knows the decisions' own effects only.
 */
export function waterfallSteps(
  { decisions, outcome }: TeamDebrief,
  opinion: Opinion,
  together: string,
  labelOf: (decision: DebriefDecision) => string,
): WaterfallStep[] {
  const steps = decisions.map((decision) => ({
    id: decision.decisionId,
    label: labelOf(decision),
    change: opinion === 'overall' ? decision.effect.overall : decision.effect.groups[opinion],
  }));
  const felt = steps.filter(({ change }) => Math.abs(change) >= leastChange);
  if (opinion !== 'overall') return felt;
  const explained = felt.reduce((sum, { change }) => sum + change, 0);
  return [...felt, { id: 'together', label: together, change: outcome.score - explained }];
}

import { overall, tenth } from '../figures';
import type { Team } from '../round';
import type { Resolved } from '../world/world';
import { run } from './run';
import { type Outcome, worths } from './score';
import type { DebriefDecision } from './types';
import { type Played, withAnswer } from './why';

/**
 * [S10] The answer that would have done most at this moment, everything else as it was played wherever it is still
 * offered, and what it would have been worth more than the team's own (points of reputation; 0 where that was the best).
 */
export function bestAnswer(
  { storm, playing, run: played, beginnings, moments }: Played,
  resolved: Resolved,
  { priorities }: Team,
): Pick<DebriefDecision, 'best'> {
  const value = (outcome: Outcome) => overall(worths(outcome), priorities);
  const from = beginnings.get(resolved.decisionId);
  let best = { responseId: resolved.responseId, value: value(played.outcome) };
  const own = best.value;
  for (const responseId of moments[resolved.decisionId]?.offered ?? []) {
    if (responseId === resolved.responseId) continue;
    const { outcome } = run(storm, withAnswer(playing, resolved, responseId), 0, priorities, { from });
    if (value(outcome) > best.value) best = { responseId, value: value(outcome) };
  }
  return { best: { responseId: best.responseId, gain: tenth(best.value - own) } };
}

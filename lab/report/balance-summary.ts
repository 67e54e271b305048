import type { Balance } from '@/engine/lab/balance/balance';
import type { Fairness } from '@/engine/lab/balance/fairness';
import { mostOfFate } from '@/engine/lab/balance/fate';
import { fixedPolicies } from '@/engine/lab/balance/policies';

/** The balance in a screenful. `seconds` of processor time it took. */
export function balanceSummary(found: Balance, seconds: number): string[] {
  const { rounds, policies, best, worst, field, shares, decisions, fate, effects, reveals } = found;
  const still = reveals.still.reduce((sum, { times }) => sum + times, 0);
  const wide = Math.max(...policies.map(({ policy }) => policy.length));
  const rate = Math.round(rounds / seconds);
  return [
    `${found.slug}: ${rounds} team-rounds in ${seconds.toFixed(1)} s of processor time, ${rate} a second and core`,
    '',
    'ways to play, points more than doing nothing (* answers alike whatever happens)',
    ...policies.map(
      ({ policy, score }) =>
        `  ${policy.padEnd(wide)} ${fixedPolicies.includes(policy) ? '*' : ' '} ${score.mean.toFixed(2).padStart(7)}   ${score.low.toFixed(2)} .. ${score.high.toFixed(2)}`,
    ),
    '',
    ...ranksTable(found.fairness),
    '',
    `best found ${best.score.toFixed(2)}, worst found ${worst.score.toFixed(2)}; teams of the field ${field.score.low.toFixed(2)} .. ${field.score.high.toFixed(2)}`,
    `differences between outcomes: choices ${percent(shares.choices)}, seed ${percent(shares.seed)}`,
    `field ${(fate.high - fate.low).toFixed(2)} wide, fate ${fate.fate.toFixed(2)}: ${fate.share.toFixed(2)} of it, ${mostOfFate} at most (CT21); by blame alone fate is ${fate.byBlame.toFixed(2)}`,
    `half of all answers move the result by ${effects.middle.toFixed(1)} of 100 or more; after ${still} of ${reveals.seen} nobody visibly turned`,
    `weightiest decisions: ${decisions
      .slice(0, 4)
      .map(({ decisionId, spread }) => `${decisionId} ${spread.toFixed(2)}`)
      .join(', ')}`,
    ...decisions.flatMap(({ decisionId, dominated, dominant }) => [
      ...dominated.map((id) => `always the worst for everybody: ${decisionId}/${id}`),
      ...dominant.map((id) => `always the best for everybody: ${decisionId}/${id}`),
    ]),
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

/**
 * How many teams of the field are beaten by policies that ignore what answers mean; those over their limit are
 * marked.
 */
function ranksTable({ ranks }: Fairness): string[] {
  const wide = Math.max(...ranks.map(({ name }) => name.length));
  return [
    'ways that do not think: of 100 teams of the field they beat so many; usual priorities, then the harshest and the kindest (CT20)',
    ...ranks.map(
      ({ name, usual, least, most, limit, kind, holds }) =>
        `  ${name.padEnd(wide)} ${usual.toFixed(0).padStart(4)}   ${least.toFixed(0).padStart(3)} .. ${most.toFixed(0).padStart(3)}   ${kind === 'blind' ? `at most ${limit}` : `under ${limit} always`}${holds ? '' : '   FAILS'}`,
    ),
  ];
}

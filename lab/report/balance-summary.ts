import type { Balance } from '@/engine/lab/balance/balance';
import { fixedPolicies } from '@/engine/lab/balance/policies';

/** The balance in a screenful. `seconds` of processor time it took. */
export function balanceSummary(found: Balance, seconds: number): string[] {
  const { rounds, policies, best, worst, field, shares, decisions } = found;
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
    `best found ${best.score.toFixed(2)}, worst found ${worst.score.toFixed(2)}; teams of the field ${field.score.low.toFixed(2)} .. ${field.score.high.toFixed(2)}`,
    `differences between outcomes: choices ${percent(shares.choices)}, seed ${percent(shares.seed)}`,
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

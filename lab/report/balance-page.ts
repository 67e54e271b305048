import type { Balance, FoundPlay } from '@/engine/lab/balance/balance';
import { fixedPolicies } from '@/engine/lab/balance/policies';
import type { DecisionWeight } from '@/engine/lab/balance/weighing';
import { type Scenario, wordsIn } from '@/engine/scenario';
import { groups } from '@/engine/vocabulary';
import { page, section, table } from './page';
import { bars, escaped, histogram, ranges, shares } from './svg';

/** The balance of a scenario as a page to read: plots, tables, and what an author should look at. */
export function balancePage(scenario: Scenario, balance: Balance): string {
  const words = wordsIn(scenario, scenario.structure.languages[0] ?? 'en');
  return page(
    `${words.title}: how it plays`,
    `${balance.rounds.toLocaleString('en')} simulated team-rounds over ${balance.seeds} seeds, under the usual priorities. Scores are reputation points more than doing nothing; the desk is left out. Fingerprint ${balance.fingerprint}.`,
    [
      scores(balance),
      policyRanks(balance),
      weights(balance),
      answers(scenario, balance),
      luck(balance),
      paths(scenario, balance),
      hits(scenario, balance),
    ],
  );
}

function scores({ field, random, best, worst }: Balance): string {
  return section(
    'Scores',
    'Filled: teams of the field, of any skill between random and well prepared. Line: random teams. The marks are the best and the worst play found by search; a result of 0 to 100 lies between them.',
    histogram('Distribution of scores', field.scores, random.scores, [
      { at: worst.score, name: `worst found ${worst.score.toFixed(1)}` },
      { at: best.score, name: `best found ${best.score.toFixed(1)}` },
    ]),
  );
}

function policyRanks({ policies, seeds }: Balance): string {
  const rows = policies.map(({ policy, score }) => ({
    name: policy,
    low: score.low,
    value: score.mean,
    high: score.high,
    strong: fixedPolicies.includes(policy),
  }));
  const byGroup = policies.map(({ policy, score, byGroup: each }) => [
    escaped(policy),
    score.mean.toFixed(2),
    ...each.map((value) => value.toFixed(1)),
  ]);
  return section(
    'Ways to play, ranked',
    `Mean over ${seeds} seeds, with the middle nine tenths. Those that answer alike whatever happens stand out; none of them should be the best in every scenario.`,
    ranges('Policies', rows) + table(['policy', 'score', ...groups], byGroup),
  );
}

function weights({ decisions }: Balance): string {
  return section(
    'How much each decision matters',
    'The best answer less the worst one at the same moment, everything else as it was, on average over simulated teams.',
    bars(
      'Spread per decision',
      decisions.map(({ decisionId, spread }) => ({ name: decisionId, value: spread })),
    ),
  );
}

function answers(
  scenario: Scenario,
  { decisions, hits: { answers: counted, decisions: met } }: Balance,
): string {
  const ordered = scenario.structure.decisions.flatMap(
    ({ id }) => decisions.find((one) => one.decisionId === id) ?? [],
  );
  const inside = ordered.map((decision) =>
    answerTable(scenario, decision, counted, met[decision.decisionId] ?? 0),
  );
  return section(
    'Answers',
    'Gain: score more than silence at the same moment. Best: in how many plays no answer did better. Chosen: by simulated teams that met the decision.',
    inside.join(''),
  );
}

function answerTable(
  scenario: Scenario,
  decision: DecisionWeight,
  counted: Record<string, number>,
  met: number,
): string {
  const { decisionId, plays, dominated, dominant } = decision;
  const words = wordsIn(scenario, scenario.structure.languages[0] ?? 'en').decisions[decisionId];
  const rows = decision.answers.map(({ responseId, gain, best }) => {
    const label = responseId === null ? 'silence' : (words?.responses[responseId]?.label ?? responseId);
    const chosen = (counted[`${decisionId}/${responseId ?? ''}`] ?? 0) / Math.max(1, met);
    return [
      `${escaped(label)} <small>${escaped(responseId ?? '')}</small>${note(responseId, dominated, dominant)}`,
      gain.toFixed(2),
      percent(best),
      percent(chosen),
    ];
  });
  return `<h3>${escaped(words?.question ?? decisionId)}</h3><small>${escaped(decisionId)}, compared in ${plays} plays</small>${table(['answer', 'gain', 'best', 'chosen'], rows)}`;
}

function note(id: string | null, dominated: string[], dominant: string[]): string {
  if (id !== null && dominated.includes(id)) return ' <span class="note">always worst for everybody</span>';
  return id !== null && dominant.includes(id) ? ' <span class="note">always best for everybody</span>' : '';
}

function luck({ shares: { choices, seed, together } }: Balance): string {
  return section(
    'Luck and choice',
    `What of the differences between run scores comes from what teams did, and what from the seed. Choices must dominate: they explain ${(choices * 100).toFixed(2)} %, the seed ${(seed * 100).toFixed(2)} %.`,
    shares('Shares', [
      { name: 'choices', share: choices },
      { name: 'seed', share: seed },
      { name: 'both', share: together },
    ]),
  );
}

function paths(scenario: Scenario, { best, worst }: Balance): string {
  const answer = (play: FoundPlay, id: string) =>
    id in play.path ? escaped(play.path[id] ?? 'silence') : '<span class="soft">not met</span>';
  return section(
    'The best and the worst play found',
    'Found by search, not proven. They say what the scenario rewards.',
    table(
      ['decision', `best (${best.score.toFixed(2)})`, `worst (${worst.score.toFixed(2)})`],
      scenario.structure.decisions.map(({ id }) => [escaped(id), answer(best, id), answer(worst, id)]),
    ),
  );
}

function hits(
  scenario: Scenario,
  { hits: { teams, injects, decisions, contradictions, brokenPromises, inquiries } }: Balance,
): string {
  const rare = scenario.structure.injects
    .filter(({ deck, hearing }) => !deck && !hearing)
    .map(({ id }) => ({ id, share: (injects[id] ?? 0) / teams }))
    .filter(({ share }) => share < 0.999)
    .sort((a, b) => a.share - b.share);
  return section(
    'What teams meet',
    `Of ${teams} simulated teams ${percent(contradictions / teams)} contradicted themselves, ${percent(brokenPromises / teams)} broke a promise, ${percent(inquiries / teams)} had an inquiry opened. Injects that not every team meets:`,
    table(
      ['decision', 'met by'],
      Object.entries(decisions).map(([id, count]) => [escaped(id), percent(count / teams)]),
    ) +
      table(
        ['inject', 'met by'],
        rare.map(({ id, share }) => [escaped(id), percent(share)]),
      ),
  );
}

const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.02 ? 1 : 0)} %`;

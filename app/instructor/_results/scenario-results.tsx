'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isolated } from '@/app/_ui/isolated';
import { fewestForNorms, fewTeams, mean, percentBelow, type realNorms } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';
import type { ScenarioFrame } from '@/server/results/scenario-results';
import { Select } from '../../_ui/select';
import { type Chosen, isOwn, tallyOf } from './choices';
import { dayOf } from './day-of';
import { DecisionTally } from './decision-tally';
import { ScoreHistogram } from './score-histogram';

interface ScenarioResultsProps {
  frame: ScenarioFrame;
  rounds: readonly RoundResult[];
  /** outcomes of real teams here */
  real: ReturnType<typeof realNorms>;
  strategyNames: Readonly<Record<string, string>>;
  /** The round one came from. */
  roundId: string | undefined;
}

/** A scenario over everybody who played it, with one group or round to look for in it. */
export function ScenarioResults({ frame, rounds, real, strategyNames, roundId }: ScenarioResultsProps) {
  const t = useTranslations('workshops.scenario');
  const format = useFormatter();
  const known = rounds.find(({ id }) => id === roundId);
  const [value, setValue] = useState(known ? `round ${known.id}` : '');
  const chosen = chosenOf(value);
  const groups = [...new Set(rounds.flatMap(({ group }) => group ?? []))];
  const all = rounds.reduce((sum, { teams }) => sum + teams.length, 0);
  const options = [
    { value: '', label: t('highlightNobody') },
    ...groups.map((name) => ({
      value: `group ${name}`,
      label: t('highlightGroup', { name: isolated(name) }),
    })),
    ...rounds.map(({ id, workshop, ...round }) => ({
      value: `round ${id}`,
      label: t('highlightRound', {
        workshop: isolated(workshop),
        date: dayOf(format, round, { dateStyle: 'medium' }),
      }),
    })),
  ];
  const name = options.find((option) => option.value === value)?.label ?? '';
  return (
    <>
      <p className="mt-2 max-w-measure text-muted">
        {t('lead', { rounds: rounds.length, teams: all, groups: groups.length })}
      </p>
      {all < fewTeams && <p className="mt-2 max-w-measure text-sm font-medium">{t('few')}</p>}
      <div className="mt-4 mb-8 max-w-md">
        <Select label={t('highlight')} value={value} options={options} onValueChange={setValue} />
      </div>
      {frame.simulated.length === 0 ? (
        <p className="text-sm text-muted">{t('scoresNone')}</p>
      ) : (
        <Scores
          simulated={frame.simulated}
          real={real}
          teams={rounds.flatMap((round) =>
            round.teams.flatMap(({ outcome }) =>
              outcome ? [{ ...outcome, own: isOwn(round, chosen) }] : [],
            ),
          )}
          own={chosen && name}
        />
      )}
      <h2 className="mt-10 mb-3 text-lg">{t('decisions')}</h2>
      {tallyOf(frame.decisions, rounds, chosen).map((tally, index) => (
        <DecisionTally
          key={tally.id}
          number={index + 1}
          tally={tally}
          strategyNames={strategyNames}
          highlighted={chosen !== null}
        />
      ))}
    </>
  );
}

interface ScoresProps {
  /** outcomes of simulated teams */
  simulated: readonly number[];
  real: ReturnType<typeof realNorms>;
  teams: readonly { score: number; percentile: number; own: boolean }[];
  /** what those are called whom one looks at; null: nobody */
  own: string | null;
}

/** Where teams stand among simulated ones, and among real ones once there are enough. */
function Scores({ simulated, real: { count, scores }, teams, own }: ScoresProps) {
  const t = useTranslations('workshops.scenario');
  const owns = teams.filter((team) => team.own);
  const better = (some: typeof teams) => mean(some.map(({ percentile }) => percentile));
  const aboveReal = scores && mean(owns.map(({ score }) => percentBelow(scores, score)));
  return (
    <>
      <ScoreHistogram simulated={simulated} teams={teams} hasNorms={scores !== null} />
      <p className="mt-3 max-w-measure text-sm text-muted">
        {t(scores ? 'real' : 'realSoon', { count, least: fewestForNorms })}
      </p>
      <ul className="mt-3 flex flex-col gap-1 text-sm">
        <Better words="percentile" name={t('percentileAll')} percent={better(teams)} />
        {own !== null && <Better words="percentile" name={own} percent={better(owns)} />}
        {own !== null && <Better words="percentileReal" name={own} percent={aboveReal} />}
      </ul>
    </>
  );
}

interface BetterProps {
  words: 'percentile' | 'percentileReal';
  name: string;
  percent: number | null;
}

function Better({ words, name, percent }: BetterProps) {
  const t = useTranslations('workshops.scenario');
  return percent === null ? null : <li>{t(words, { name, percent: Math.round(percent) })}</li>;
}

function chosenOf(value: string): Chosen {
  if (value.startsWith('round ')) return { kind: 'round', id: value.slice('round '.length) };
  return value.startsWith('group ') ? { kind: 'group', id: value.slice('group '.length) } : null;
}

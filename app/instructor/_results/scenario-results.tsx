'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { fewestForNorms, fewTeams, mean, percentBelow, type realNorms } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';
import type { ScenarioFrame } from '@/server/results/scenario-results';
import { Select } from '../../_ui/select';
import { type Chosen, isOwn, tallyOf } from './choices';
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
  const dateOf = (at: number) => format.dateTime(new Date(at), { dateStyle: 'medium' });
  const teams = rounds.flatMap((round) =>
    round.teams.flatMap((team) =>
      team.real && team.outcome ? [{ ...team.outcome, own: isOwn(round, chosen) }] : [],
    ),
  );
  const all = rounds.reduce((sum, round) => sum + round.teams.filter((team) => team.real).length, 0);
  const better = (own: boolean) =>
    mean(teams.filter((team) => !own || team.own).map(({ percentile }) => percentile));
  const aboveReal =
    real.scores &&
    mean(teams.flatMap(({ own, score }) => (own ? [percentBelow(real.scores ?? [], score)] : [])));
  const options = [
    { value: '', label: t('highlightNobody') },
    ...groups.map((name) => ({ value: `group ${name}`, label: t('highlightGroup', { name }) })),
    ...rounds.map(({ id, workshop, startedAt }) => ({
      value: `round ${id}`,
      label: t('highlightRound', { workshop, date: dateOf(startedAt) }),
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
        <>
          <ScoreHistogram simulated={frame.simulated} teams={teams} hasNorms={real.scores !== null} />
          <p className="mt-3 max-w-measure text-sm text-muted">
            {t(real.scores ? 'real' : 'realSoon', { count: real.count, least: fewestForNorms })}
          </p>
          <ul className="mt-3 flex flex-col gap-1 text-sm">
            <Better words="percentile" name={t('percentileAll')} percent={better(false)} />
            {chosen && <Better words="percentile" name={name} percent={better(true)} />}
            {chosen && <Better words="percentileReal" name={name} percent={aboveReal} />}
          </ul>
        </>
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

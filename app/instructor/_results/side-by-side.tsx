'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import {
  type Cohort,
  fewTeams,
  figuresIn,
  type Measure,
  measuresIn,
  overlap,
  spreadIn,
} from '@/reports/reading/comparison';
import { Select } from '../../_ui/select';
import { SpreadBar } from './spread-bar';

/** One cohort against another: how many, the median and the middle half of each, and whether chance may be all of it. */
export function SideBySide({ cohorts }: { cohorts: readonly Cohort[] }) {
  const t = useTranslations('workshops.comparison');
  const [chosen, setChosen] = useState({ one: cohorts[0]?.id ?? '', other: cohorts[1]?.id ?? '' });
  const one = cohorts.find(({ id }) => id === chosen.one);
  const other = cohorts.find(({ id }) => id === chosen.other);
  if (cohorts.length < 2 || !one || !other) return null;
  const options = cohorts.map(({ id, name }) => ({ value: id, label: name }));
  const except = (id: string) => options.filter(({ value }) => value !== id);
  const few = [one, other].some(({ teams }) => teams.length < fewTeams);
  return (
    <section className="mt-10">
      <h2 className="text-lg">{t('sideBySide')}</h2>
      <div className="mt-3 grid max-w-2xl gap-4 sm:grid-cols-2">
        <Select
          label={t('one')}
          value={one.id}
          options={except(other.id)}
          onValueChange={(id) => setChosen({ ...chosen, one: id })}
        />
        <Select
          label={t('other')}
          value={other.id}
          options={except(one.id)}
          onValueChange={(id) => setChosen({ ...chosen, other: id })}
        />
      </div>
      <ul className="mt-4 divide-y divide-line border-y border-line">
        {measuresIn([one, other]).map((measure) => (
          <li key={measure} className="py-4">
            <Compared one={one} other={other} measure={measure} />
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-measure text-sm text-muted">{t('bars')}</p>
      {few && <p className="mt-2 max-w-measure text-sm font-medium">{t('few', { least: fewTeams })}</p>}
    </section>
  );
}

interface ComparedProps {
  one: Cohort;
  other: Cohort;
  measure: Measure;
}

function Compared({ one, other, measure }: ComparedProps) {
  const t = useTranslations('workshops.comparison');
  const names = useTranslations('workshops.measure');
  const [first, second] = [spreadIn(one, measure), spreadIn(other, measure)];
  const between = first && second && Math.round(second.median) - Math.round(first.median);
  return (
    <>
      <h3 className="text-sm font-semibold">{names(measure)}</h3>
      <div className="mt-2 flex flex-col gap-3">
        <Line cohort={one} measure={measure} look="bg-accent" />
        <Line cohort={other} measure={measure} look="bg-warn" />
      </div>
      {first && second && between !== null && (
        <p className="mt-3 max-w-measure text-sm">
          {between === 0
            ? t('noDifference')
            : t('difference', {
                points: Math.abs(between),
                higher: between > 0 ? other.name : one.name,
              })}{' '}
          {between !== 0 && t(overlap(first, second) ? 'overlap' : 'apart')}
        </p>
      )}
    </>
  );
}

interface LineProps {
  cohort: Cohort;
  measure: Measure;
  /** the bar's colour */
  look: string;
}

/** A cohort's name with its figures, and the same as a bar. */
function Line({ cohort, measure, look }: LineProps) {
  const t = useTranslations('workshops.comparison');
  const format = useFormatter();
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const spread = spreadIn(cohort, measure);
  return (
    <div className="grid items-center gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)] lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="min-w-0 text-sm">
        <span className="block font-medium wrap-anywhere">{cohort.name}</span>
        <span className="block text-xs text-muted">
          {spread
            ? t('line', {
                count: spread.count,
                median: whole(spread.median),
                lower: whole(spread.lower),
                upper: whole(spread.upper),
              })
            : t('noFigure')}
        </span>
      </div>
      {spread && <SpreadBar figures={figuresIn(cohort, measure)} spread={spread} look={look} />}
    </div>
  );
}

'use client';

import { ArrowDown, ArrowRight, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { measures } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { type Change, changeOf, changesByHazard, changesByObjective, roundFigure } from './progress';

/** From the first round to the last: what got better, what got worse, as far as the figures go. */
export function GroupChanges({ rounds }: { rounds: readonly RoundResult[] }) {
  const t = useTranslations();
  const marks = measures.flatMap((measure) => {
    const change = changeOf(rounds, (round) => roundFigure(round, measure));
    return change ? [{ name: t(`workshops.measure.${measure}`), ...change }] : [];
  });
  const hazards = changesByHazard(rounds).map(({ hazard, ...change }) => ({
    name: isHazard(hazard) ? t(`instructor.hazard.${hazard}`) : hazardAsWritten(hazard),
    ...change,
  }));
  const objectives = changesByObjective(rounds).map(({ title, ...change }) => ({ name: title, ...change }));
  if (marks.length === 0)
    return <p className="mt-8 max-w-measure text-sm text-muted">{t('workshops.group.changesFew')}</p>;
  return (
    <section className="mt-10">
      <h2 className="text-lg">{t('workshops.group.changes')}</h2>
      <p className="mt-1 mb-4 max-w-measure text-sm text-muted">{t('workshops.group.caution')}</p>
      <div className="grid gap-6 md:grid-cols-3">
        <Changes title={t('workshops.group.byMeasure')} changes={marks} />
        <Changes
          title={t('workshops.group.byHazard')}
          changes={hazards}
          none={t('workshops.group.hazardNone')}
        />
        <Changes
          title={t('workshops.group.byObjective')}
          changes={objectives}
          decimals={1}
          none={t('workshops.group.objectiveNone')}
        />
      </div>
    </section>
  );
}

interface ChangesProps {
  title: string;
  changes: readonly (Change & { name: string })[];
  decimals?: number;
  none?: ReactNode;
}

function Changes({ title, changes, decimals = 0, none }: ChangesProps) {
  const t = useTranslations('workshops.group');
  const rounded = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  return (
    <div>
      <h3 className="kicker mb-2">{title}</h3>
      {changes.length === 0 && <p className="text-sm text-muted">{none}</p>}
      <ul className="flex flex-col gap-2 text-sm">
        {changes.map(({ name, from, to, rounds }) => (
          <li key={name} className="flex gap-2">
            <Direction by={rounded(to) - rounded(from)} />
            <span>{t('change', { name, from: rounded(from), to: rounded(to), count: rounds })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Direction({ by }: { by: number }) {
  const t = useTranslations('workshops.group');
  const look = 'mt-0.5 size-4 shrink-0';
  if (by === 0) return <ArrowRight className={`${look} text-muted`} aria-label={t('same')} role="img" />;
  return by > 0 ? (
    <ArrowUp className={`${look} text-good`} aria-label={t('better')} role="img" />
  ) : (
    <ArrowDown className={`${look} text-danger`} aria-label={t('worse')} role="img" />
  );
}

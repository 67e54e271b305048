'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { thin } from '@/look/series';
import { type Measure, measures } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';
import { LineChart } from '../../_charts/line-chart';
import { useNarrow } from '../../_debrief/curves/use-narrow';
import { dayOf } from './day-of';
import { roundFigure } from './progress';

const looks = {
  outcome: { colour: 'var(--accent)', dash: '' },
  desk: { colour: 'var(--warn)', dash: '6 3' },
  intel: { colour: 'var(--good)', dash: '2 3' },
  rubric: { colour: 'var(--muted)', dash: '9 3 2 3' },
} as const satisfies Record<Measure, { colour: string; dash: string }>;

/** The marks from round to round; a mark with a single figure is no line. */
export function GroupChart({ rounds }: { rounds: readonly RoundResult[] }) {
  const t = useTranslations('workshops');
  const format = useFormatter();
  const narrow = useNarrow();
  const series = measures.flatMap((measure) => {
    const points = rounds.flatMap((round, index) => {
      const y = roundFigure(round, measure);
      return y === null ? [] : [{ x: index + 1, y }];
    });
    if (points.length < 2) return [];
    return [{ id: measure, name: t(`measure.${measure}`), points, ...looks[measure] }];
  });
  if (series.length === 0) return null;
  const dateOf = (x: number) => {
    const round = rounds[Math.round(x) - 1];
    return round ? dayOf(format, round, { day: 'numeric', month: 'short' }) : '';
  };
  return (
    <section className="mt-10">
      <LineChart
        title={t('group.chart')}
        description={t('group.chartText')}
        series={series}
        formatX={(x) => t('group.roundOn', { number: Math.round(x), date: dateOf(x) })}
        yDomain={[0, 100]}
        xTicks={thin(
          rounds.map((_, index) => index + 1),
          narrow ? 3 : 7,
        )}
        height={280}
      />
    </section>
  );
}

'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { type Cohort, fewTeams, type Measure, measuresIn, spreadIn } from '@/reports/reading/comparison';
import { Cell, Head, RowHead, Table } from '../../_debrief/table';

interface SpreadTableProps {
  title: string;
  cohorts: readonly Cohort[];
  /** What they are held against, at the foot of the table. */
  norms?: readonly Cohort[];
  /** Where the same figures are to be had as a table for a spreadsheet program. */
  file: string;
}

/** Cohorts below one another: how many teams, the median of each measure and between which figures the middle half lies. */
export function SpreadTable({ title, cohorts, norms = [], file }: SpreadTableProps) {
  const t = useTranslations('workshops.comparison');
  const names = useTranslations('workshops.measure');
  const shown = measuresIn(cohorts);
  if (shown.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className="mb-2 text-lg">{title}</h2>
      <p className="mb-3 max-w-measure text-sm text-muted">{t('lead')}</p>
      <Table caption={title} quiet>
        <thead>
          <tr>
            <Head>{t('cohort')}</Head>
            <Head number>{t('teams')}</Head>
            {shown.map((measure) => (
              <Head key={measure} number>
                {names(measure)}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...cohorts, ...norms].map((cohort) => (
            <tr key={cohort.id} className={norms.includes(cohort) ? 'text-muted' : undefined}>
              <RowHead>
                <span className="block max-w-36 wrap-anywhere sm:max-w-xs">{cohort.name}</span>
              </RowHead>
              <Cell number>{cohort.teams.length}</Cell>
              {shown.map((measure) => (
                <Cell key={measure} number>
                  <Middle cohort={cohort} measure={measure} />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {cohorts.some(({ teams }) => teams.length < fewTeams) && (
        <p className="mt-3 max-w-measure text-sm font-medium">{t('few', { least: fewTeams })}</p>
      )}
      <a href={file} download className="link mt-3 inline-block text-sm">
        {t('file')}
      </a>
    </section>
  );
}

function Middle({ cohort, measure }: { cohort: Cohort; measure: Measure }) {
  const t = useTranslations('workshops.comparison');
  const format = useFormatter();
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const spread = spreadIn(cohort, measure);
  if (!spread) return '–';
  return (
    <>
      {whole(spread.median)}
      {spread.count > 1 && (
        <span className="block text-xs text-muted">
          {t('quartiles', { lower: whole(spread.lower), upper: whole(spread.upper) })}
        </span>
      )}
    </>
  );
}

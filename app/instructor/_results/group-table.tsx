'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import { figureOf, type Measure, measures } from '@/reports/reading/comparison';
import type { RoundResult } from '@/server/results/results';
import { Cell, Head, RowHead, Table } from '../../_debrief/table';
import { dayOf } from './day-of';
import { roundFigure } from './progress';

/** Every round in its order, with its marks and the way to its debrief. */
export function GroupTable({ rounds }: { rounds: readonly RoundResult[] }) {
  const t = useTranslations('workshops');
  const format = useFormatter();
  const shown = measures.filter((measure) => rounds.some((round) => roundFigure(round, measure) !== null));
  const dateOf = (round: RoundResult) => dayOf(format, round, { dateStyle: 'medium' });
  return (
    <Table caption={t('group.table')}>
      <thead>
        <tr>
          <Head>{t('group.date')}</Head>
          <Head>{t('group.scenario')}</Head>
          <Head number>{t('scenario.share')}</Head>
          {shown.map((measure) => (
            <Head key={measure} number>
              {t(`measure.${measure}`)}
            </Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {rounds.map((round) => (
          <tr key={round.id}>
            <RowHead>
              {round.isOpen ? (
                <Link href={`/instructor/workshops/${round.workshopId}/rounds/${round.id}`} className="link">
                  {dateOf(round)}
                </Link>
              ) : (
                dateOf(round)
              )}
              {round.onPaper && <span className="block text-xs text-muted">{t('group.onPaper')}</span>}
              {round.early && <span className="block text-xs text-muted">{t('group.early')}</span>}
            </RowHead>
            <Cell>
              <Link href={`/instructor/scenarios/${round.scenario}?round=${round.id}`} className="link">
                {round.title}
              </Link>
              <span className="block max-w-64 truncate text-xs text-muted">{round.workshop}</span>
            </Cell>
            <Cell number>{round.teams.length}</Cell>
            {shown.map((measure) => (
              <Cell key={measure} number>
                <Figure round={round} measure={measure} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The mean of the teams, and how far they lie apart. */
function Figure({ round, measure }: { round: RoundResult; measure: Measure }) {
  const t = useTranslations('workshops.group');
  const format = useFormatter();
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const figure = roundFigure(round, measure);
  if (figure === null) return '–';
  const all = round.teams.flatMap((team) => figureOf(team, measure) ?? []);
  const [low, high] = [Math.round(Math.min(...all)), Math.round(Math.max(...all))];
  return (
    <>
      {whole(figure)}
      {low !== high && <span className="block text-xs text-muted">{t('range', { low, high })}</span>}
    </>
  );
}

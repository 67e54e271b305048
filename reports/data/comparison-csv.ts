import { dayIn, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import type { ComparisonAsked } from '../asked';
import { fileTypes, type Made } from '../make';
import { type Cohort, cohortsOf, figureOf, measures, spreadIn } from '../reading/comparison';
import { csvRows } from '../sheets/csv';
import type { Value } from '../sheets/sheet';

type Rounds = Parameters<typeof cohortsOf>[0];

/** A comparison for a spreadsheet program: a line for each cohort and measure. */
export async function makeComparison(rounds: Rounds, asked: ComparisonAsked): Promise<Made> {
  const { language } = asked;
  const zone = ownTimeZone();
  const { t } = await wordsIn(language, zone);
  const cohorts = cohortsOf(
    rounds,
    { by: asked.by },
    {
      noGroup: t('workshops.comparison.noGroup'),
      round: (startedAt, title) => `${dayIn(startedAt, zone)}, ${title}`,
    },
  );
  const heads = (
    ['cohort', 'teams', 'measure', 'count', 'least', 'lower', 'median', 'upper', 'most'] as const
  ).map((column) => t(`workshops.comparison.${column}`));
  const what = asked.by === 'rounds' ? asked.group : asked.scenario;
  return {
    bytes: csvRows([heads, ...cohorts.flatMap((cohort) => linesOf(cohort, t))], language),
    type: fileTypes.csv,
    name: { words: [what], last: [t('workshops.comparison.title')], extension: 'csv' },
  };
}

type Translate = Awaited<ReturnType<typeof wordsIn>>['t'];

function linesOf(cohort: Cohort, t: Translate): Value[][] {
  const has = measures.filter((measure) => cohort.teams.some((team) => figureOf(team, measure) !== null));
  return has.flatMap((measure) => {
    const spread = spreadIn(cohort, measure);
    if (!spread) return [];
    const { count, ...figures } = spread;
    const { least, lower, median, upper, most } = figures;
    const told = [least, lower, median, upper, most].map((value) => Math.round(value * 10) / 10);
    return [[cohort.name, cohort.teams.length, t(`workshops.measure.${measure}`), count, ...told]];
  });
}

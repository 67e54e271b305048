import { dayIn, isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import type { ComparisonAsked } from '../asked';
import { fileTypes, type Made } from '../make';
import {
  type Cohort,
  cohortOfScores,
  cohortsOf,
  measuresIn,
  realNorms,
  spreadIn,
} from '../reading/comparison';
import { csvRows } from '../sheets/csv';
import type { Value } from '../sheets/sheet';

type Rounds = Parameters<typeof cohortsOf>[0];

/**
 * A comparison for a spreadsheet program: a line for each cohort and measure, below them what the groups of a scenario are held
 * against: all real teams where they are enough, and `simulated` ones.
 */
export async function makeComparison(
  rounds: Rounds,
  asked: ComparisonAsked,
  simulated: readonly number[],
): Promise<Made> {
  const { language } = asked;
  const zone = ownTimeZone();
  const { t } = await wordsIn(language, zone);
  const compared = cohortsOf(
    rounds,
    { by: asked.by },
    {
      round: ({ startedAt, timeZone }, title) =>
        `${dayIn(startedAt, isTimeZone(timeZone) ? timeZone : zone)}, ${title}`,
    },
  );
  const norms = (['real', 'simulated'] as const).map((id) => {
    const scores = id === 'simulated' ? simulated : realNorms(rounds).scores;
    return cohortOfScores(id, t(`workshops.comparison.${id}`), scores ?? []);
  });
  const cohorts = asked.by === 'groups' ? [...compared, ...norms] : compared;
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
  return measuresIn([cohort]).flatMap((measure) => {
    const spread = spreadIn(cohort, measure);
    if (!spread) return [];
    const { count, ...figures } = spread;
    const { least, lower, median, upper, most } = figures;
    const told = [least, lower, median, upper, most].map((value) => Math.round(value * 10) / 10);
    return [[cohort.name, cohort.teams.length, t(`workshops.measure.${measure}`), count, ...told]];
  });
}

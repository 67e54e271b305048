import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { EmptyState } from '@/app/_ui/empty-state';
import { currentLanguage, getFormatter, getTranslations } from '@/app/_words/server';
import { cohortOfScores, cohortsOf, realNorms } from '@/reports/reading/comparison';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { resultsOf } from '@/server/results/results';
import { scenarioFrame } from '@/server/results/scenario-results';
import { PageFrame } from '../../_frame/page-frame';
import { dayOf } from '../../_results/day-of';
import { ScenarioResults } from '../../_results/scenario-results';
import { SideBySide } from '../../_results/side-by-side';
import { SpreadTable } from '../../_results/spread-table';
import { strategyNames } from '../../_results/strategy-names';
import { ToResults } from '../../_results/to-results';

interface ScenarioPageProps {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ round?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workshops.scenario');
  return { title: t('kicker') };
}

/** One scenario over all groups that this instructor has led through it. */
export default async function ScenarioPage({ params, searchParams }: ScenarioPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const [{ slug }, { round }, language] = await Promise.all([params, searchParams, currentLanguage()]);
  const scenario = (await scenariosForPages()).get(slug);
  if (!scenario) notFound();
  const rounds = await resultsOf(pageContext().db, { by: instructor, language }, { scenario: slug });
  const frame = scenarioFrame(scenario, language);
  const t = await getTranslations('workshops.scenario');
  const comparison = await getTranslations('workshops.comparison');
  const format = await getFormatter();
  const cohorts = cohortsOf(
    rounds,
    { by: 'groups' },
    { round: (at, workshop) => `${workshop}, ${dayOf(format, at, { dateStyle: 'medium' })}` },
  );
  const real = realNorms(rounds);
  return (
    <PageFrame person={instructor} start={<ToResults />}>
      <p className="kicker">{t('kicker')}</p>
      <h1 className="mt-1 text-2xl">{frame.title}</h1>
      {rounds.length === 0 ? (
        <EmptyState drawing="results" title={t('none')} />
      ) : (
        <>
          <ScenarioResults
            frame={frame}
            rounds={rounds}
            real={real}
            strategyNames={await strategyNames()}
            roundId={typeof round === 'string' ? round : undefined}
          />
          <SideBySide cohorts={cohorts} />
          <SpreadTable
            title={comparison('overGroups')}
            cohorts={cohorts}
            norms={[
              ...(real.scores ? [cohortOfScores('real', comparison('real'), real.scores)] : []),
              ...(frame.simulated.length > 0
                ? [cohortOfScores('simulated', comparison('simulated'), frame.simulated)]
                : []),
            ]}
            file={`/api/results/comparison?${new URLSearchParams({ by: 'groups', scenario: slug, language })}`}
          />
        </>
      )}
    </PageFrame>
  );
}

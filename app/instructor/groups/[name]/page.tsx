import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { segmentText } from '@/app/_address/segment';
import { currentLanguage, getFormatter, getTranslations } from '@/app/_words/server';
import { cohortsOf } from '@/reports/reading/comparison';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { resultsOf } from '@/server/results/results';
import { PageFrame } from '../../_frame/page-frame';
import { dayOf } from '../../_results/day-of';
import { GroupChanges } from '../../_results/group-changes';
import { GroupChart } from '../../_results/group-chart';
import { GroupTable } from '../../_results/group-table';
import { SideBySide } from '../../_results/side-by-side';
import { SpreadTable } from '../../_results/spread-table';
import { ToResults } from '../../_results/to-results';

interface GroupPageProps {
  params: Promise<{ name: string }>;
}

export async function generateMetadata({ params }: GroupPageProps): Promise<Metadata> {
  return { title: segmentText((await params).name) };
}

/** One group's rounds over time, and what changed from the first to the last. */
export default async function GroupPage({ params }: GroupPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const group = segmentText((await params).name);
  const language = await currentLanguage();
  const asked = { by: instructor, language };
  const rounds = await resultsOf(pageContext().db, asked, { group });
  if (rounds.length === 0) notFound();
  const t = await getTranslations('workshops.group');
  const comparison = await getTranslations('workshops.comparison');
  const format = await getFormatter();
  const cohorts = cohortsOf(
    rounds,
    { by: 'rounds' },
    { round: (at, title) => `${dayOf(format, at, { dateStyle: 'medium' })}, ${title}` },
  );
  return (
    <PageFrame person={instructor} start={<ToResults />}>
      <p className="kicker">{t('kicker')}</p>
      <h1 className="mt-1 text-2xl">{group}</h1>
      <p className="mt-2 max-w-measure text-muted">{t('lead')}</p>
      <GroupTable rounds={rounds} />
      {rounds.length > 1 && <GroupChart rounds={rounds} />}
      <SideBySide cohorts={cohorts} />
      <SpreadTable
        title={comparison('overTime')}
        cohorts={cohorts}
        file={`/api/results/comparison?${new URLSearchParams({ by: 'rounds', group, language })}`}
      />
      <GroupChanges rounds={rounds} />
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { resultsOf } from '@/server/results/results';
import { nameOrder } from '@/words/name-order';
import { currentLanguage, getTranslations } from '../../_words/server';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { ResultList } from '../_results/result-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('workshops.results');
  return { title: t('title') };
}

/** Where results over time begin: the groups, and the scenarios. */
export default async function ResultsPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const t = await getTranslations('workshops.results');
  const language = await currentLanguage();
  const rounds = await resultsOf(pageContext().db, { by: instructor, language });
  const order = nameOrder(language);
  const groups = [...new Set(rounds.flatMap(({ group }) => group ?? []))].sort(order);
  const titles = [...new Map(rounds.map(({ scenario, title }) => [scenario, title]))];
  return (
    <PageFrame person={instructor} start={<ToWorkshops />}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 max-w-measure text-muted">{t('lead')}</p>
      <ResultList
        title={t('groups')}
        none={t('groupsNone')}
        items={groups.map((name) => ({
          name,
          path: `/instructor/groups/${encodeURIComponent(name)}`,
          rounds: rounds.filter(({ group }) => group === name),
        }))}
      />
      <ResultList
        title={t('scenarios')}
        none={t('scenariosNone')}
        items={titles
          .sort(([, left], [, right]) => order(left, right))
          .map(([slug, name]) => ({
            name,
            path: `/instructor/scenarios/${slug}`,
            rounds: rounds.filter(({ scenario }) => scenario === slug),
          }))}
      />
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { house, signedInInstructor } from '../../server/for-pages';
import { scenarioItems } from '../../server/scenarios-for-pages';
import { groupsOf, workshopsOf } from '../../server/workshop-list';
import { currentLanguage, getTranslations } from '../_i18n/server';
import { Wordmark } from '../_ui/wordmark';
import { PageFrame } from './_frame/page-frame';
import { Home } from './_home/home';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('instructor');
  return { title: t('title') };
}

export default async function InstructorPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const [workshops, groups, scenarios] = await Promise.all([
    workshopsOf(house().db, instructor.id),
    groupsOf(house().db, instructor.id),
    currentLanguage().then(scenarioItems),
  ]);
  return (
    <PageFrame name={instructor.name} start={<Wordmark />}>
      <Home workshops={workshops} scenarios={scenarios} groups={groups} />
    </PageFrame>
  );
}

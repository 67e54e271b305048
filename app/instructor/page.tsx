import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { groupsOf, workshopsOf } from '@/server/workshops/list';
import { Wordmark } from '../_ui/wordmark';
import { currentLanguage, getTranslations } from '../_words/server';
import { PageFrame } from './_frame/page-frame';
import { WorkshopsList } from './_workshops-list/workshops-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('instructor');
  return { title: t('title') };
}

export default async function InstructorPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const [workshops, groups, scenarios] = await Promise.all([
    workshopsOf(pageContext().db, instructor.id),
    groupsOf(pageContext().db, instructor.id),
    currentLanguage().then(scenarioItems),
  ]);
  return (
    <PageFrame name={instructor.name} start={<Wordmark />}>
      <WorkshopsList workshops={workshops} scenarios={scenarios} groups={groups} />
    </PageFrame>
  );
}

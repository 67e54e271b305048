import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { colleaguesFor } from '@/server/accounts/people';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { groupsOf, workshopsOf } from '@/server/workshops/list';
import { roleMay } from '@/wire/staff-roles';
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
  const { id, role } = instructor;
  const { db } = pageContext();
  const language = await currentLanguage();
  const [workshops, groups, scenarios, colleagues] = await Promise.all([
    workshopsOf(db, instructor),
    groupsOf(db, language),
    scenarioItems(language),
    roleMay(role, 'see-colleagues') ? colleaguesFor(db, { id, language }) : [],
  ]);
  return (
    <PageFrame person={instructor} start={<Wordmark />}>
      <WorkshopsList {...{ workshops, scenarios, groups, colleagues, me: { id, role } }} />
    </PageFrame>
  );
}

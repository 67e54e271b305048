import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems, variantItems } from '@/server/pages/scenarios';
import { groupsOf } from '@/server/workshops/list';
import { roleMay } from '@/wire/staff-roles';
import { PageFrame } from '../../_frame/page-frame';
import { ToHomework } from '../_homework/to-homework';
import { CreateHomework } from './_create/create-homework';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('homework.form');
  return { title: t('new') };
}

export default async function NewHomeworkPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  if (!roleMay(instructor.role, 'create-workshops')) redirect('/instructor');
  const t = await getTranslations('homework.form');
  const [scenarios, variants, groups] = await Promise.all([
    currentLanguage().then(scenarioItems),
    currentLanguage().then(variantItems),
    currentLanguage().then((language) => groupsOf(pageContext().db, language)),
  ]);
  return (
    <PageFrame person={instructor} start={<ToHomework />}>
      <h1 className="mb-6 text-2xl">{t('new')}</h1>
      <CreateHomework scenarios={scenarios} variants={variants} groups={groups} />
    </PageFrame>
  );
}

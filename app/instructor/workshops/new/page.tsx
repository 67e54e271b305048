import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems, variantItems } from '@/server/pages/scenarios';
import { groupsOf } from '@/server/workshops/list';
import { roleMay } from '@/wire/staff-roles';
import { PageFrame } from '../../_frame/page-frame';
import { ToWorkshops } from '../../_frame/to-workshops';
import { CreateForm } from './_create/create-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('instructor.create');
  return { title: t('title') };
}

export default async function NewWorkshopPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  if (!roleMay(instructor.role, 'create-workshops')) redirect('/instructor');
  const t = await getTranslations('instructor.create');
  const [scenarios, variants, groups] = await Promise.all([
    currentLanguage().then(scenarioItems),
    currentLanguage().then(variantItems),
    currentLanguage().then((language) => groupsOf(pageContext().db, language)),
  ]);
  return (
    <PageFrame person={instructor} start={<ToWorkshops />}>
      <h1 className="mb-6 text-2xl">{t('title')}</h1>
      <CreateForm scenarios={scenarios} variants={variants} groups={groups} />
    </PageFrame>
  );
}

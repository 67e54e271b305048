import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { homeworkOf } from '@/server/homework/records';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { roleMay } from '@/wire/staff-roles';
import { ButtonLink } from '../../_ui/button';
import { currentLanguage, getTranslations } from '../../_words/server';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { HomeworkList } from './_homework/homework-list';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('homework');
  return { title: t('title') };
}

/** All homework of one instructor. */
export default async function HomeworkListPage() {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  if (!roleMay(instructor.role, 'create-workshops')) redirect('/instructor');
  const [t, items, scenarios] = await Promise.all([
    getTranslations('homework'),
    homeworkOf(pageContext().db, instructor.id),
    currentLanguage().then(scenarioItems),
  ]);
  const titles = new Map(scenarios.map(({ slug, title }) => [slug, title]));
  return (
    <PageFrame person={instructor} start={<ToWorkshops />}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{t('title')}</h1>
        <ButtonLink href="/instructor/homework/new">
          <Plus className="size-4" aria-hidden="true" />
          {t('list.create')}
        </ButtonLink>
      </div>
      <p className="mt-2 mb-6 max-w-measure text-muted">{t('list.lead')}</p>
      <HomeworkList items={items} titles={titles} />
    </PageFrame>
  );
}

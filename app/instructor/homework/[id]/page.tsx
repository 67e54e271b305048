import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { MessageScreen } from '@/app/_ui/message-screen';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { ownAddress } from '@/app/api/_answers/base-address';
import { progressOf } from '@/server/homework/progress';
import { ownHomework } from '@/server/homework/records';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { groupsOf } from '@/server/workshops/list';
import { roleMay } from '@/wire/staff-roles';
import { PageFrame } from '../../_frame/page-frame';
import { ToHomework } from '../_homework/to-homework';
import { HomeworkDetail } from './_detail/homework-detail';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('homework');
  return { title: t('one') };
}

interface DetailPageProps {
  params: Promise<{ id: string }>;
}

/** One homework: its link, what may still be changed, and who has played. */
export default async function HomeworkDetailPage({ params }: DetailPageProps) {
  const asked = await headers();
  const instructor = await signedInInstructor(asked);
  if (!instructor) redirect('/instructor/sign-in');
  if (!roleMay(instructor.role, 'create-workshops')) redirect('/instructor');
  const { db } = pageContext();
  const homework = await ownHomework(db, { id: (await params).id, ownerId: instructor.id });
  const t = await getTranslations('homework.detail');
  if (!homework)
    return (
      <MessageScreen title={t('gone')} action={<ToHomework />}>
        {''}
      </MessageScreen>
    );
  const [progress, groups, scenarios] = await Promise.all([
    progressOf(db, homework),
    currentLanguage().then((language) => groupsOf(db, language)),
    currentLanguage().then(scenarioItems),
  ]);
  const scenario = scenarios.find(({ slug }) => slug === homework.scenario)?.title ?? homework.scenario;
  const address = `${ownAddress({ headers: asked })}/homework#${homework.linkToken}`;
  return (
    <PageFrame person={instructor} start={<ToHomework />}>
      <HomeworkDetail
        homework={homework}
        progress={progress}
        scenario={scenario}
        address={address}
        groups={groups}
      />
    </PageFrame>
  );
}

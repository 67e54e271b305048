import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from '@/app/_words/server';
import { ObserverScreen } from '@/app/instructor/workshops/[id]/_observer/observer-screen';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { personIn } from '@/server/workshops/access';
import { workshopById } from '@/server/workshops/workshops';
import { GradingScreen } from './_grading-page/grading-screen';

interface GradingPageProps {
  params: Promise<{ id: string; roundId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('grading');
  return { title: t('title') };
}

/** Grading with room to read, of any round of the workshop. Whether this instructor may is for the socket to say. */
export default async function GradingPage({ params }: GradingPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const { id, roundId } = await params;
  const { db } = pageContext();
  const person = await personIn(db, { workshopId: id }, { userId: instructor.id });
  if (person?.rights === 'reader') redirect('/instructor');
  if (person?.rights === 'observer') {
    const title = (await workshopById(db, id))?.title ?? '';
    return <ObserverScreen workshopId={id} title={title} roundId={roundId} />;
  }
  return <GradingScreen workshopId={id} roundId={roundId} />;
}

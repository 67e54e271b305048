import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { personIn } from '@/server/workshops/access';
import { workshopById } from '@/server/workshops/workshops';
import { ConsoleScreen } from './_console/console-screen';
import { ObserverScreen } from './_observer/observer-screen';

interface WorkshopPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('instructor.console');
  return { title: t('title') };
}

/** The live console; for graders the observer's view. Whether they may lead this workshop is for the socket to say. */
export default async function WorkshopPage({ params }: WorkshopPageProps) {
  const instructor = await signedInInstructor(await headers());
  if (!instructor) redirect('/instructor/sign-in');
  const { id } = await params;
  const { db } = pageContext();
  const person = await personIn(db, { workshopId: id }, { userId: instructor.id });
  if (person?.rights === 'reader') redirect('/instructor');
  if (person?.rights === 'observer')
    return <ObserverScreen workshopId={id} title={(await workshopById(db, id))?.title ?? ''} />;
  return <ConsoleScreen workshopId={id} scenarios={await scenarioItems(await currentLanguage())} />;
}

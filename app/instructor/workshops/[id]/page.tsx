import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { currentLanguage, getTranslations } from '@/app/_words/server';
import { signedInInstructor } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { ConsoleScreen } from './_console/console-screen';

interface WorkshopPageProps {
  params: Promise<{ id: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('instructor.console');
  return { title: t('title') };
}

/** The live console. Whether this instructor may lead this workshop is for the socket to say. */
export default async function WorkshopPage({ params }: WorkshopPageProps) {
  if (!(await signedInInstructor(await headers()))) redirect('/instructor/sign-in');
  const { id } = await params;
  return <ConsoleScreen workshopId={id} scenarios={await scenarioItems(await currentLanguage())} />;
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from '@/app/_words/server';
import { signedInInstructor } from '@/server/pages/page-context';
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
  if (!(await signedInInstructor(await headers()))) redirect('/instructor/sign-in');
  const { id, roundId } = await params;
  return <GradingScreen workshopId={id} roundId={roundId} />;
}

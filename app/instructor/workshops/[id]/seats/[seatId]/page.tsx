import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from '@/app/_words/server';
import { signedInInstructor } from '@/server/pages/page-context';
import { SeatScreen } from './_seat/seat-screen';

interface SeatPageProps {
  params: Promise<{ id: string; seatId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('steps.seat');
  return { title: t('title') };
}

/** What one seat sees, live, for the instructor's eyes. Whether this instructor may, is for the socket to say. */
export default async function SeatPage({ params }: SeatPageProps) {
  if (!(await signedInInstructor(await headers()))) redirect('/instructor/sign-in');
  const { id, seatId } = await params;
  return <SeatScreen workshopId={id} seatId={seatId} />;
}

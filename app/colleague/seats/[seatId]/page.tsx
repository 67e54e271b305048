import type { Metadata } from 'next';
import { getTranslations } from '@/app/_words/server';
import { ColleagueSeat } from './_seat/colleague-seat';

interface SeatPageProps {
  params: Promise<{ seatId: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('steps.seat');
  return { title: t('title') };
}

/** What one seat sees, for a co-instructor. The key on the device says who that is. */
export default async function ColleagueSeatPage({ params }: SeatPageProps) {
  const { seatId } = await params;
  return <ColleagueSeat seatId={seatId} />;
}

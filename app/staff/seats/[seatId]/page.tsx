import type { Metadata } from 'next';
import { getTranslations } from '@/app/_words/server';
import { StaffSeat } from './_seat/staff-seat';

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
  return <StaffSeat seatId={seatId} />;
}

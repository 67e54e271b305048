import type { Metadata } from 'next';
import { segmentText } from '@/app/_address/segment';
import { pinDigits } from '@/words/pin';
import { getTranslations } from '../../_words/server';
import { JoinScreen } from '../_join/join-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('join.screen');
  return { title: t('title') };
}

interface JoinByPinPageProps {
  params: Promise<{ pin: string }>;
}

export default async function JoinByPinPage({ params }: JoinByPinPageProps) {
  const { pin } = await params;
  return <JoinScreen pin={pinDigits(segmentText(pin))} />;
}

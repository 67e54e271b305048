import type { Metadata } from 'next';
import { getTranslations } from '../_words/server';
import { PlayScreen } from './_play/play-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('play');
  return { title: t('title') };
}

/** One address for everybody: which seat it is stands on the device, never in the address. */
export default function PlayPage() {
  return <PlayScreen />;
}

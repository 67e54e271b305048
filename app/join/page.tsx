import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { JoinScreen } from './_join/join-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('join.screen');
  return { title: t('title') };
}

/** A link or QR code carries its token in the fragment, which never reaches a server's log. */
export default function JoinByLinkPage() {
  return (
    <AfreshForEachLink>
      <JoinScreen />
    </AfreshForEachLink>
  );
}

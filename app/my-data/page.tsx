import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { OwnDataScreen } from './_own/own-data-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('privacy.own');
  return { title: t('title') };
}

/** A person's own link: its key stands in the fragment, which never reaches a server's log. */
export default function MyDataPage() {
  return (
    <AfreshForEachLink>
      <OwnDataScreen />
    </AfreshForEachLink>
  );
}

import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { BeforeScreen } from './_player/before-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expected.page');
  return { title: t('general') };
}

/** A personal link carries its token in the fragment, which never reaches a server's log. */
export default function PlayerPage() {
  return (
    <AfreshForEachLink>
      <div data-play className="contents">
        <BeforeScreen />
      </div>
    </AfreshForEachLink>
  );
}

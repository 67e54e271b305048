import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { BeforeScreen } from '../player/_player/before-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('expected.page');
  return { title: t('general') };
}

/** What can be read before the day, by the workshop's own link: nobody is named. */
export default function BeforePage() {
  return (
    <AfreshForEachLink>
      <div data-play className="contents">
        <BeforeScreen />
      </div>
    </AfreshForEachLink>
  );
}

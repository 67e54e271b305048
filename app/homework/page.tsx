import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { HomeworkScreen } from './_homework/homework-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('homework');
  return { title: t('title') };
}

/** The link carries its token in the fragment, which never reaches a server's log. */
export default function HomeworkPage() {
  return (
    <AfreshForEachLink>
      <div data-play className="contents">
        <HomeworkScreen />
      </div>
    </AfreshForEachLink>
  );
}

import type { Metadata } from 'next';
import { AfreshForEachLink } from '../../_address/afresh';
import { getTranslations } from '../../_words/server';
import { EnterScreen } from '../_lti/enter-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lti');
  return { title: t('title') };
}

/** Where a learning platform's people come in, in its frame or in a tab. The code stands in the fragment: it is in no log. */
export default function EnterPage() {
  return (
    <AfreshForEachLink>
      <EnterScreen />
    </AfreshForEachLink>
  );
}

import { UpLink } from '../../_ui/up-link';
import { getTranslations } from '../../_words/server';

/** The way back to all results. */
export async function ToResults() {
  const t = await getTranslations('workshops.results');
  return <UpLink href="/instructor/results">{t('back')}</UpLink>;
}

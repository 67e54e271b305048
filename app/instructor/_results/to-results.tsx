import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from '../../_words/server';

/** The way back to all results, in words. */
export async function ToResults() {
  const t = await getTranslations('workshops.results');
  return (
    <Link
      href="/instructor/results"
      className="-ml-2 inline-flex min-h-9 items-center gap-1 rounded-md px-2 text-sm font-medium text-muted hover:bg-text/8 hover:text-text"
    >
      <ChevronLeft className="size-5" aria-hidden="true" />
      {t('back')}
    </Link>
  );
}

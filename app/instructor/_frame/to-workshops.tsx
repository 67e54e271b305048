'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';

/** The way back to the list, in words. */
export function ToWorkshops() {
  const t = useTranslations('instructor.console');
  return (
    <Link
      href="/instructor"
      className="-ml-2 inline-flex min-h-9 items-center gap-1 rounded-md px-2 text-sm font-medium text-muted hover:bg-text/8 hover:text-text"
    >
      <ChevronLeft className="size-5" aria-hidden="true" />
      {t('back')}
    </Link>
  );
}

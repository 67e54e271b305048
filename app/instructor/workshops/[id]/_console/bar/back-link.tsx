'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';

export function BackLink() {
  const t = useTranslations('instructor.console');
  return (
    <Link
      href="/instructor"
      aria-label={t('back')}
      title={t('back')}
      className="-ml-2 inline-flex size-9 shrink-0 items-center justify-center rounded-md text-muted hover:bg-text/8 hover:text-text"
    >
      <ChevronLeft className="size-5" aria-hidden="true" />
    </Link>
  );
}

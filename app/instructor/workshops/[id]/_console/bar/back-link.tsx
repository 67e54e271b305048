'use client';

import { ChevronLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { useStaff } from '../staff/use-staff';

/** To the owner's list of workshops; a colleague has none. */
export function BackLink() {
  const t = useTranslations('instructor.console');
  const { can } = useStaff();
  if (!can('own')) return null;
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

'use client';

import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { buttonLook } from '@/app/_ui/button-look';
import { ownTimeZone } from '@/wire/time-zone';

/** A moment by the clock of whoever reads it: the server may stand elsewhere. */
export function OwnTime({ at }: { at: number }) {
  const format = useFormatter();
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} className="text-muted">
      {format.dateTime(date, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}

/** The whole list as a file, in the reader's language and by the same clock. */
export function AuditFile() {
  const t = useTranslations('people.audit');
  const language = useLocale();
  const [zone, setZone] = useState('');
  useEffect(() => setZone(ownTimeZone()), []);
  return (
    <a
      href={`/api/people/audit?${new URLSearchParams({ language, zone })}`}
      download
      className={buttonLook('secondary')}
    >
      <Download className="size-4" aria-hidden="true" />
      {t('file')}
    </a>
  );
}

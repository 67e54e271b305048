'use client';

import { useTranslations } from 'use-intl';
import { useDebriefAnnotations } from './annotations-context';

/** Whether everything that was written here is on the server's disk. */
export function SavedMark() {
  const t = useTranslations('debrief.annotations');
  const unsaved = useDebriefAnnotations()?.unsaved ?? false;
  return (
    <p role="status" className="text-xs text-muted print:hidden">
      {t(unsaved ? 'saving' : 'saved')}
    </p>
  );
}

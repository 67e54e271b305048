'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { dayMs, daysInTheBin } from '@/wire/limits';
import type { WorkshopItem } from '@/wire/lists';
import { Button } from '../../_ui/button';
import { useWorkshopChange } from './use-workshop-change';

/** In the bin: until when, and the way back. */
export function DeletedRow({ workshop }: { workshop: WorkshopItem }) {
  const t = useTranslations('workshops.row');
  const format = useFormatter();
  const { restore, busy } = useWorkshopChange();
  const gone = format.dateTime(new Date((workshop.deletedAt ?? 0) + daysInTheBin * dayMs), {
    dateStyle: 'long',
  });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4 px-2 py-3">
      <span className="min-w-0">
        <span className="block truncate text-base font-medium text-muted">{workshop.title}</span>
        <span className="block text-xs text-muted">{t('gone', { date: gone })}</span>
      </span>
      <Button kind="secondary" size="small" busy={busy} onClick={() => void restore(workshop)}>
        {t('restore')}
      </Button>
    </li>
  );
}

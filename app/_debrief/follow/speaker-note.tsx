'use client';

import { useTranslations } from 'use-intl';
import { minutesFor, type SlideKind } from '@/reports/reading/slide-list';

/** For whoever leads, while the room looks at the wall: how long, and how to get people to talk. */
export function SpeakerNote({ kind }: { kind: SlideKind }) {
  const t = useTranslations('debrief.room');
  return (
    <p className="mx-auto max-w-6xl px-4 pb-2 text-sm text-muted md:px-8">
      <span className="font-semibold text-time">{t('minutes', { count: minutesFor[kind] })}</span>{' '}
      {t(`note.${kind}`)}
    </p>
  );
}

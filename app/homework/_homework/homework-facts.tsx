'use client';

import { CalendarClock, Gauge, Repeat2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { HomeworkCard } from '@/wire/homework';
import { useDeadline } from './use-deadline';

/** Until when, how often, how fast. */
export function HomeworkFacts({ card: { deadline, timeZone, tries, pace, me } }: { card: HomeworkCard }) {
  const t = useTranslations('homework.page');
  const inWords = useDeadline();
  const left = tries === null ? null : Math.max(0, tries - (me?.tries.length ?? 0));
  const lines = [
    { icon: CalendarClock, text: deadline === null ? t('noDeadline') : inWords(deadline, timeZone) },
    {
      icon: Repeat2,
      text:
        left === null || tries === null || me === null
          ? t('tries', { count: tries ?? 0 })
          : t('left', { left, of: tries }),
    },
    ...(pace === null ? [] : [{ icon: Gauge, text: t(`pace.${pace}`) }]),
  ];
  return (
    <ul className="mt-3 grid gap-1 text-sm text-muted">
      {lines.map(({ icon: Icon, text }) => (
        <li key={text} className="flex items-center gap-2">
          <Icon className="size-4 shrink-0" aria-hidden="true" />
          <span className="first-letter:uppercase">{text}</span>
        </li>
      ))}
    </ul>
  );
}

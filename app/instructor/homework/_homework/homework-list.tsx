'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import { Badge } from '@/app/_ui/badge';
import { EmptyState } from '@/app/_ui/empty-state';
import { useNow } from '@/app/_ui/use-now';
import type { HomeworkItem } from '@/wire/homework';
import { stageAt, stageTones } from './stage';
import { zoned } from './zoned';

interface HomeworkListProps {
  items: readonly HomeworkItem[];
  /** slug -> title of the scenario */
  titles: ReadonlyMap<string, string>;
}

export function HomeworkList({ items, titles }: HomeworkListProps) {
  const t = useTranslations('homework.list');
  if (items.length === 0) {
    return (
      <EmptyState drawing="practice" title={t('none')}>
        {t('noneText')}
      </EmptyState>
    );
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <Row key={item.id} item={item} scenario={titles.get(item.scenario) ?? item.scenario} />
      ))}
    </ul>
  );
}

function Row({ item, scenario }: { item: HomeworkItem; scenario: string }) {
  const t = useTranslations('homework.list');
  const format = useFormatter();
  const { deadline, timeZone, group, begun, ended } = item;
  const stage = useNow((now) => stageAt(item, now), stageAt(item, item.createdAt));
  const facts = [
    group,
    scenario,
    deadline !== null && t('until', { date: format.dateTime(new Date(deadline), zoned(timeZone)) }),
    t('begun', { count: begun }),
    begun > 0 && t('ended', { count: ended }),
  ];
  return (
    <li>
      <Link
        href={`/instructor/homework/${item.id}`}
        className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 px-2 py-3 transition-colors hover:bg-surface"
      >
        <span className="min-w-0 flex-1 basis-60">
          <span className="block text-base font-medium">{item.title}</span>
          <span className="block text-xs text-muted">{facts.filter(Boolean).join(' · ')}</span>
        </span>
        <Badge tone={stageTones[stage]}>{t(`stage.${stage}`)}</Badge>
      </Link>
    </li>
  );
}

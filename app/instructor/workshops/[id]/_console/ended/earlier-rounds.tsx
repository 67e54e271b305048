'use client';

import { History } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Menu } from '@/app/_ui/menu';
import { useConsole } from '../console-context';

/** The debriefs of rounds played before this one. */
export function EarlierRounds() {
  const t = useTranslations('instructor.ended');
  const format = useFormatter();
  const router = useRouter();
  const { view, workshop, scenarios } = useConsole();
  const earlier = workshop.rounds.filter(({ id, endedAt }) => endedAt !== null && id !== view.roundId);
  if (earlier.length === 0) return null;
  const titleOf = (slug: string) => scenarios.find((scenario) => scenario.slug === slug)?.title ?? slug;
  const dateOf = (endedAt: number | null) =>
    format.dateTime(new Date(endedAt ?? 0), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Menu
      trigger={
        <Button kind="quiet" size="small">
          <History className="size-4" aria-hidden="true" />
          {t('rounds')}
        </Button>
      }
      groups={[
        earlier.map(({ id, scenario, endedAt }) => ({
          label: t('round', { scenario: titleOf(scenario), date: dateOf(endedAt) }),
          onSelect: () => router.push(`/instructor/workshops/${workshop.id}/rounds/${id}`),
        })),
      ]}
    />
  );
}

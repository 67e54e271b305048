'use client';

import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { WorkshopItem } from '../../../server/protocol';
import { Badge, type Tone } from '../../_ui/badge';
import { groupPin } from '../../_ui/pin';

interface WorkshopRowProps {
  workshop: WorkshopItem;
  /** Its title. */
  scenario: string;
}

export function WorkshopRow({ workshop, scenario }: WorkshopRowProps) {
  const t = useTranslations('instructor.home');
  const format = useFormatter();
  const stage = stageOf(workshop);
  const played = workshop.rounds.filter((round) => round.startedAt !== null).length;
  const made = format.dateTime(new Date(workshop.createdAt), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return (
    <li>
      <Link
        href={wayTo(workshop)}
        className="group grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-2 py-3 transition-colors hover:bg-surface sm:grid-cols-[minmax(0,1fr)_7rem_7rem_1.25rem]"
      >
        <span className="min-w-0">
          <span className="block truncate text-base font-medium">{workshop.title}</span>
          <span className="block truncate text-xs text-muted">
            {scenario} · {t('players', { count: workshop.players })} · {t('rounds', { count: played })} ·{' '}
            {t('created', { date: made })}
          </span>
        </span>
        <span className="figures text-sm text-muted max-sm:hidden">
          {workshop.pin === null ? '' : groupPin(workshop.pin)}
        </span>
        <span className="justify-self-end sm:justify-self-start">
          <Badge tone={tones[stage]}>{t(`stage.${stage}`)}</Badge>
        </span>
        <ChevronRight
          aria-hidden="true"
          className="size-5 text-muted transition-transform group-hover:translate-x-0.5 max-sm:hidden"
        />
      </Link>
    </li>
  );
}

const tones = {
  lobby: 'accent',
  running: 'good',
  paused: 'warn',
  ended: 'neutral',
  closed: 'neutral',
} as const satisfies Record<string, Tone>;

/** Where the workshop stands: closed, or the stage of its newest round. */
function stageOf({ closedAt, rounds }: WorkshopItem): keyof typeof tones {
  if (closedAt !== null) return 'closed';
  const stage = rounds.at(-1)?.stage;
  return stage === 'running' || stage === 'paused' || stage === 'ended' ? stage : 'lobby';
}

/** A closed workshop leads to the debrief of its last round. */
function wayTo({ id, closedAt, rounds }: WorkshopItem): string {
  const last = rounds.findLast((round) => round.endedAt !== null);
  const workshop = `/instructor/workshops/${id}`;
  return closedAt !== null && last ? `${workshop}/rounds/${last.id}` : workshop;
}

'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { WorkshopItem } from '@/wire/lists';
import { isTimeZone } from '@/wire/time-zone';
import { groupPin } from '@/words/pin';
import { Badge, type Tone } from '../../_ui/badge';
import { isolated } from '../../_ui/isolated';
import type { Question } from './question';
import { debriefPath, wayTo } from './ways';
import { WorkshopMenu } from './workshop-menu';

interface WorkshopRowProps {
  workshop: WorkshopItem;
  /** Its title. */
  scenario: string;
  onQuestion: (question: Question) => void;
  isMine: boolean;
}

/** One workshop: the way to it, and what can be done with it. */
export function WorkshopRow({ workshop, scenario, onQuestion, isMine }: WorkshopRowProps) {
  const t = useTranslations('instructor.list');
  const words = useTranslations('workshops.row');
  const people = useTranslations('people');
  const format = useFormatter();
  const stage = stageOf(workshop);
  const zone = isTimeZone(workshop.timeZone) ? { timeZone: workshop.timeZone } : {};
  const planned = (at: number) =>
    format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short', ...zone });
  const played = workshop.rounds.filter((round) => round.startedAt !== null).length;
  const made = format.dateTime(new Date(workshop.createdAt), { dateStyle: 'long' });
  return (
    <li className="group grid grid-cols-[minmax(0,1fr)_2.25rem] items-center gap-x-2 pr-1 transition-colors hover:bg-surface">
      <Way
        to={wayTo(workshop)}
        className="grid items-center gap-x-4 gap-y-1.5 px-2 py-3 sm:grid-cols-[minmax(0,1fr)_6rem_7rem]"
      >
        <span className="min-w-0">
          <span className="block text-base font-medium sm:truncate">{workshop.title}</span>
          <span className="block text-xs text-muted sm:truncate">
            {!isMine && `${people('owned', { name: isolated(workshop.owner.name) })} · `}
            {workshop.startsAt !== null && `${words('date', { date: planned(workshop.startsAt) })} · `}
            {workshop.group !== null && `${words('group', { name: isolated(workshop.group) })} · `}
            {scenario} · {t('players', { count: workshop.players })} · {t('rounds', { count: played })} ·{' '}
            {t('created', { date: made })}
            {workshop.rounds.at(-1)?.onPaper && ` · ${words('onPaper')}`}
            {workshop.sharedWith.length > 0 &&
              ` · ${people('sharedWith', { count: workshop.sharedWith.length })}`}
          </span>
        </span>
        <span translate="no" className="figures text-sm text-muted max-sm:hidden">
          {workshop.pin === null ? '' : groupPin(workshop.pin)}
        </span>
        <span>
          <Badge tone={tones[stage]}>{stage === 'archived' ? words('archived') : t(`stage.${stage}`)}</Badge>
        </span>
      </Way>
      <WorkshopMenu workshop={workshop} debrief={debriefPath(workshop)} onQuestion={onQuestion} />
    </li>
  );
}

/** Where there is nothing to open yet, as for a viewer before the first debrief, a line is no link. */
function Way({ to, className, children }: { to: string | null; className: string; children: ReactNode }) {
  if (to === null) return <div className={className}>{children}</div>;
  return (
    <Link href={to} className={className}>
      {children}
    </Link>
  );
}

const tones = {
  lobby: 'accent',
  running: 'good',
  paused: 'warn',
  ended: 'neutral',
  closed: 'neutral',
  archived: 'neutral',
} as const satisfies Record<string, Tone>;

/** Where the workshop stands: put away, closed, or the stage of its newest round. */
function stageOf({ archivedAt, closedAt, rounds }: WorkshopItem): keyof typeof tones {
  if (archivedAt !== null) return 'archived';
  if (closedAt !== null) return 'closed';
  const stage = rounds.at(-1)?.stage;
  return stage === 'running' || stage === 'paused' || stage === 'ended' ? stage : 'lobby';
}

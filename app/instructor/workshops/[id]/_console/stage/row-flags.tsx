'use client';

import { EyeOff, Hand, type LucideIcon, TimerOff, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import type { TeamStatus } from '@/engine/view/console';
import { nameList } from '../people/name-list';
import { type Flags, lateSeconds } from './needs';

/** What is wrong with a team, as icons with words. */
export function RowFlags({ flags, team }: { flags: Flags; team: TeamStatus }) {
  const t = useTranslations('instructor.rows');
  const { hands, late, away, unread } = flags;
  const all = team.milestones.length;
  const passed = team.milestones.filter(({ minute }) => minute !== null).length;
  return (
    <span className="flex shrink-0 items-center gap-1.5">
      {hands.length > 0 && (
        <Flag icon={Hand} tone="text-accent" label={t('flag.hand', { names: nameList(hands) })} />
      )}
      {late && <Flag icon={TimerOff} tone="text-warn" label={t('flag.silent', { seconds: lateSeconds })} />}
      {away.length > 0 && (
        <Flag icon={WifiOff} tone="text-warn" label={t('flag.away', { names: nameList(away) })} />
      )}
      {unread > 0 && <Flag icon={EyeOff} tone="text-muted" label={t('flag.unread', { count: unread })} />}
      {all > 0 && (
        <span
          translate="no"
          role="img"
          className="figures text-xs text-muted"
          title={t('passed', { passed, all })}
          aria-label={t('passed', { passed, all })}
        >
          {passed}/{all}
        </span>
      )}
    </span>
  );
}

function Flag({ icon: Icon, tone, label }: { icon: LucideIcon; tone: string; label: string }) {
  return (
    <span role="img" aria-label={label} title={label} className="inline-flex">
      <Icon className={classNames('size-4', tone)} aria-hidden="true" />
    </span>
  );
}

'use client';

import { FastForward, Hourglass, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useLiveState } from './live-provider';

const icons = { waits: Users, held: Hourglass, ahead: FastForward } as const;

/** What play does when it doesn't just run: waits for teams, is held before a decision, or skips ahead. */
export function Going({ className = 'text-xs' }: { className?: string }) {
  const t = useTranslations('common.going');
  const stage = useLiveState((state) => state.view?.stage);
  const going = useLiveState((state) => state.view?.clock.going ?? 'on');
  const shown = stage === 'running' && going !== 'on' ? going : null;
  const Icon = shown && icons[shown];
  return (
    <span role="status" className={className}>
      {shown && Icon && (
        <span className="inline-flex items-center gap-1 font-medium whitespace-nowrap text-accent">
          <Icon aria-hidden="true" className="size-[1.1em] shrink-0" />
          {t(shown)}
        </span>
      )}
    </span>
  );
}

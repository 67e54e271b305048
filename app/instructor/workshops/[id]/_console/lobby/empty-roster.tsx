'use client';

import { Bot, Presentation } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { buttonLook } from '@/app/_ui/button-look';
import { EmptyState } from '@/app/_ui/empty-state';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

/** So many people make a full team. */
const fullTeam = 5;

/** How many simulated players fill these teams. */
export function fillingPlayers(teams: number): number {
  return Math.min(limits.simulated, fullTeam * teams);
}

/** Nobody is here yet: the two ways to begin. */
export function EmptyRoster() {
  const t = useTranslations('instructor.lobby');
  const { view, workshop } = useConsole();
  const { ask, busy } = useOrder();
  const count = fillingPlayers(view.teams.length);
  return (
    <EmptyState
      drawing="room"
      title={t('rosterEmpty')}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <a
            href={workshop.projectorPath}
            target="_blank"
            rel="noreferrer"
            className={buttonLook('primary', 'large')}
          >
            <Presentation className="size-5" aria-hidden="true" />
            {t('showPin')}
          </a>
          <Button
            kind="secondary"
            size="large"
            busy={busy}
            onClick={() => void ask((live) => live.addSimulated(count))}
          >
            <Bot className="size-5" aria-hidden="true" />
            {t('rehearse', { count })}
          </Button>
        </div>
      }
    >
      {t('rosterEmptyHint')}
    </EmptyState>
  );
}

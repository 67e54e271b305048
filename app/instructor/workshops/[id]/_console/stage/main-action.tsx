'use client';

import { CheckCheck, Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { openVotes } from './open-votes';

/** One big button; the line beside it says what it will do and what it would leave out. */
export function MainAction() {
  const t = useTranslations('instructor');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const { decisions, missing } = openVotes(view.teams);
  if (view.stage === 'paused') {
    return (
      <Action effect={t('stage.resumeEffect')}>
        <Button size="large" busy={busy} onClick={() => void order({ type: 'resume' })}>
          <Play className="size-5" aria-hidden="true" />
          {t('bar.resume')}
        </Button>
      </Action>
    );
  }
  if (decisions === 0) {
    return (
      <Action effect={t('stage.pauseEffect')}>
        <Button
          kind="secondary"
          size="large"
          busy={busy}
          onClick={() => void order({ type: 'pause', blank: false })}
        >
          <Pause className="size-5" aria-hidden="true" />
          {t('bar.pause')}
        </Button>
      </Action>
    );
  }
  return (
    <Action effect={t('stage.closeEffect', { teams: decisions, missing })}>
      <Button size="large" busy={busy} onClick={() => void order({ type: 'close-decisions' })}>
        <CheckCheck className="size-5" aria-hidden="true" />
        {t('stage.close')}
      </Button>
    </Action>
  );
}

function Action({ effect, children }: { effect: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-end gap-2">
      <p className="min-w-40 flex-1 text-sm text-muted">{effect}</p>
      {children}
    </div>
  );
}

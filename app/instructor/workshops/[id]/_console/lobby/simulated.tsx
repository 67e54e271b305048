'use client';

import { Bot } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Panel } from '@/app/_ui/panel';
import { Stepper } from '@/app/instructor/_frame/stepper';
import { limits } from '@/engine/vocabulary';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';
import { fillingPlayers } from './empty-roster';

/** For a rehearsal alone, or to fill a team. */
export function Simulated() {
  const t = useTranslations('instructor.lobby');
  const { ask, busy } = useOrder();
  const { view } = useConsole();
  const [chosen, setCount] = useState<number>();
  const count = chosen ?? fillingPlayers(view.teams.length);
  return (
    <Panel title={t('simulated')}>
      <p className="text-xs text-muted">{t('simulatedHint')}</p>
      <Stepper
        label={t('count')}
        value={count}
        least={1}
        most={limits.simulated}
        fewer={t('fewerPlayers')}
        more={t('morePlayers')}
        onValueChange={setCount}
      />
      <Button
        kind="secondary"
        size="small"
        busy={busy}
        className="mt-1 w-full"
        onClick={() => void ask((live) => live.addSimulated(count))}
      >
        <Bot className="size-4" aria-hidden="true" />
        {t('addSimulated', { count })}
      </Button>
    </Panel>
  );
}

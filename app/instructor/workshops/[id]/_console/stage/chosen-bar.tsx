'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { useConsole } from '../console-context';
import { Nudge } from '../people/nudge';
import { useOrder } from '../use-order';

interface ChosenBarProps {
  teamIds: readonly string[];
  onClear: () => void;
}

/** What can be done for the teams that are ticked: more time, or a quiet word. */
export function ChosenBar({ teamIds, onClear }: ChosenBarProps) {
  const t = useTranslations('instructor.rows');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const [writing, setWriting] = useState(false);
  if (teamIds.length === 0) return null;
  const deciding = view.teams.some(({ id, ballot }) => teamIds.includes(id) && ballot?.deadlineP != null);
  const look = { kind: 'secondary', size: 'small' } as const;
  return (
    <fieldset className="ml-auto flex items-center gap-1.5 text-sm">
      <legend className="float-left mr-1 font-medium">{t('chosen', { count: teamIds.length })}</legend>
      {deciding && (
        <Button
          {...look}
          busy={busy}
          aria-label={t('plusChosen')}
          onClick={() => void order({ type: 'extend', teamIds: [...teamIds], seconds: 30 })}
        >
          {t('plus')}
        </Button>
      )}
      <Button {...look} onClick={() => setWriting(true)}>
        {t('nudge')}
      </Button>
      <Button kind="quiet" size="small" onClick={onClear}>
        {t('clear')}
      </Button>
      {writing && <Nudge teamIds={teamIds} onClose={() => setWriting(false)} />}
    </fieldset>
  );
}

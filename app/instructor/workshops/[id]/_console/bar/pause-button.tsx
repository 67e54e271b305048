'use client';

import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { KeyHint } from '@/app/_ui/key-hint';
import { useConsole } from '../console-context';
import { useOrder } from '../use-order';

export function PauseButton() {
  const t = useTranslations('instructor.bar');
  const { view } = useConsole();
  const { order, busy } = useOrder();
  const paused = view.stage === 'paused';
  const Icon = paused ? Play : Pause;
  return (
    <Button
      kind={paused ? 'primary' : 'secondary'}
      size="small"
      busy={busy}
      onClick={() => void order(paused ? { type: 'resume' } : { type: 'pause', blank: false })}
    >
      <Icon className="size-4" aria-hidden="true" />
      {paused ? t('resume') : t('pause')}
      <span className="max-2xl:hidden">
        <KeyHint keys="␣" />
      </span>
    </Button>
  );
}

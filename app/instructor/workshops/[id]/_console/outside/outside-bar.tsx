'use client';

import { ArrowLeft, UserRoundCog } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AppBar } from '@/app/_ui/app-bar';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { buttonLook } from '@/app/_ui/button-look';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { RoundClock } from '../bar/round-clock';
import { useConsole } from '../console-context';

/** Where we are, the story's clock, and who is played. */
export function OutsideBar({ onWho }: { onWho: () => void }) {
  const t = useTranslations('outside');
  const stages = useTranslations('instructor.list.stage');
  const { stage } = useConsole().view;
  return (
    <AppBar
      start={
        <>
          <a href="#console" className={buttonLook('quiet', 'small', 'px-2 whitespace-nowrap')}>
            <ArrowLeft className="size-4" aria-hidden="true" />
            <span className="max-md:sr-only">{t('back')}</span>
          </a>
          <h1 className="truncate text-sm font-semibold max-md:sr-only">{t('title')}</h1>
        </>
      }
      middle={stage === 'lobby' ? <Badge tone="accent">{stages('lobby')}</Badge> : <RoundClock />}
      end={
        <>
          <LanguageSwitch compact />
          <Button kind="secondary" size="small" className="whitespace-nowrap" onClick={onWho}>
            <UserRoundCog className="size-4" aria-hidden="true" />
            <span className="max-md:sr-only">{t('who')}</span>
          </Button>
        </>
      }
    />
  );
}

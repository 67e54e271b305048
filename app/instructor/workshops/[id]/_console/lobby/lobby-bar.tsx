'use client';

import { Drama } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { AppBar, barWord } from '@/app/_ui/app-bar';
import { Badge } from '@/app/_ui/badge';
import { buttonLook } from '@/app/_ui/button-look';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { PackButton } from '@/app/instructor/_exports/pack-button';
import { HelpLink } from '@/app/instructor/_frame/help-link';
import { BackLink } from '../bar/back-link';
import { useConsole } from '../console-context';
import { CodesButton } from '../join/seat-codes';
import { outsideHash } from '../outside/use-hash';
import { StaffButton } from '../staff/staff-button';
import { BriefingButton } from './briefing';

export function LobbyBar() {
  const t = useTranslations('instructor');
  const outside = useTranslations('outside');
  const { view, workshop } = useConsole();
  return (
    <AppBar
      start={
        <>
          <BackLink />
          <h1 className="truncate text-sm font-semibold">{workshop.title}</h1>
        </>
      }
      middle={
        <span className="max-sm:hidden">
          <Badge tone="accent">{t('list.stage.lobby')}</Badge>
        </span>
      }
      end={
        <>
          <p className="hidden w-0 grow truncate text-right text-sm text-muted md:block">
            {view.scenario.title} · {t('create.minutes', { count: Math.round(view.scenario.minutes) })}
          </p>
          <div className="flex items-center gap-2 max-[26rem]:gap-0">
            <a href={`#${outsideHash}`} className={buttonLook('quiet', 'small', 'px-2 whitespace-nowrap')}>
              <Drama className="size-4" aria-hidden="true" />
              <span className={barWord}>{outside('open')}</span>
            </a>
            <PackButton roundId={view.roundId} />
            <BriefingButton />
            <CodesButton />
            <StaffButton />
            <span className="flex items-center max-sm:hidden">
              <HelpLink size="small" />
              <LanguageSwitch compact />
            </span>
          </div>
        </>
      }
    />
  );
}

'use client';

import { MessageSquarePlus, Presentation, QrCode, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { RoundRuler } from '@/app/_live/round-ruler';
import { AppBar, barWord } from '@/app/_ui/app-bar';
import { Button } from '@/app/_ui/button';
import { buttonLook } from '@/app/_ui/button-look';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { useConsole } from '../console-context';
import type { OpenDialog } from '../play-dialog';
import { BackLink } from './back-link';
import { MoreTime } from './more-time';
import { PaceButton } from './pace-button';
import { PauseButton } from './pause-button';
import { PlayMenu } from './play-menu';
import { RoundClock } from './round-clock';

interface PlayBarProps {
  onDialog: OpenDialog;
}

/** Where we are, the clock, and everything that is done to the round as a whole. */
export function PlayBar({ onDialog }: PlayBarProps) {
  const t = useTranslations('instructor');
  const privacy = useTranslations('privacy');
  const { view, workshop } = useConsole();
  const decidedP = view.moments.filter(({ kind }) => kind === 'before-decision').map(({ toP }) => toP);
  return (
    <AppBar
      className="max-md:h-auto max-md:grid-cols-1 max-md:py-2"
      ruler={<RoundRuler decidedP={decidedP} />}
      start={
        <>
          <BackLink />
          <div className="min-w-0 leading-tight">
            <h1 className="truncate text-sm font-semibold">{workshop.title}</h1>
            <p className="truncate text-xs text-muted">
              {view.settings.worksCouncil ? privacy('mode.console') : view.scenario.title}
            </p>
          </div>
        </>
      }
      middle={
        <>
          <RoundClock />
          <PaceButton />
          <MoreTime />
          <PauseButton />
        </>
      }
      end={
        <>
          <Button
            kind="secondary"
            size="small"
            onClick={() => onDialog('post')}
            className="whitespace-nowrap max-xl:hidden"
          >
            <MessageSquarePlus className="size-4" aria-hidden="true" />
            {t('bar.post')}
          </Button>
          <a
            href={workshop.projectorPath}
            target="_blank"
            rel="noreferrer"
            className={buttonLook('quiet', 'small', 'px-2')}
          >
            <Presentation className="size-4" aria-hidden="true" />
            <span className={barWord}>{t('console.projector')}</span>
          </a>
          <Button kind="quiet" size="small" onClick={() => onDialog('join')} className="px-2">
            <QrCode className="size-4" aria-hidden="true" />
            <span className={barWord}>{t('bar.invite')}</span>
          </Button>
          <Button
            kind="quiet"
            size="small"
            onClick={() => onDialog('back')}
            className="whitespace-nowrap px-2 max-lg:hidden"
          >
            <Undo2 className="size-4" aria-hidden="true" />
            <span className={barWord}>{t('bar.stepBack')}</span>
          </Button>
          <span className="max-xl:hidden">
            <LanguageSwitch compact />
          </span>
          <PlayMenu onDialog={onDialog} />
        </>
      }
    />
  );
}

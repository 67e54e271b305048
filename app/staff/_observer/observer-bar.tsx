'use client';

import { CirclePause, Eye } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ObserverView } from '@/engine/view/observed';
import { Going } from '../../_live/going';
import { useLiveState } from '../../_live/live-provider';
import { RoundRuler } from '../../_live/round-ruler';
import { useScenarioTime } from '../../_live/use-play-clock';
import { AppBar } from '../../_ui/app-bar';
import { Badge } from '../../_ui/badge';
import { isolated } from '../../_ui/isolated';
import { LanguageSwitch } from '../../_ui/language-switch';
import { ThemeSwitch } from '../../_ui/theme-switch';

interface ObserverBarProps {
  view: ObserverView;
  title: string;
}

/** Where we are, the clock, who leads; and that this device only watches. */
export function ObserverBar({ view, title }: ObserverBarProps) {
  const t = useTranslations();
  const { day, clock } = useScenarioTime();
  const host = useLiveState(({ you }) =>
    you?.as === 'observer' ? you.workshop.staff.find(({ id }) => id === you.workshop.hostId) : undefined,
  );
  return (
    <>
      <AppBar
        className="max-sm:h-auto max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-y-0 max-sm:py-2"
        ruler={view.stage !== 'lobby' && <RoundRuler />}
        start={
          <div className="min-w-0 leading-tight">
            <h1 className="truncate text-sm font-semibold">{title}</h1>
            <p className="truncate text-xs text-muted">
              {host ? t('staff.observer.leader', { name: isolated(host.name) }) : view.scenario.title}
            </p>
          </div>
        }
        middle={
          view.stage !== 'lobby' && (
            <p className="flex items-baseline gap-1.5 whitespace-nowrap">
              <span className="sr-only">{t('instructor.bar.clock')}</span>
              <span className="text-xs text-muted">{day}</span>
              <time className="figures text-xl leading-none font-semibold">{clock}</time>
              <Going />
            </p>
          )
        }
        end={
          <span className="flex items-center gap-2 max-sm:hidden">
            <Badge tone="accent">
              <Eye className="size-3.5" aria-hidden="true" />
              {t('staff.observer.badge')}
            </Badge>
            <LanguageSwitch />
            <ThemeSwitch />
          </span>
        }
      />
      {view.stage === 'paused' && (
        <div className="flex shrink-0 items-center justify-center gap-2 border-b border-accent/40 bg-accent/12 px-4 py-1.5 text-sm">
          <CirclePause className="size-4 shrink-0 text-accent" aria-hidden="true" />
          <p role="status">{t(view.blank ? 'instructor.bar.blank' : 'instructor.bar.paused')}</p>
        </div>
      )}
    </>
  );
}

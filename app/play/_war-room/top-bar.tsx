'use client';

import { FastForward, Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { teamLook } from '@/look/team-look';
import { Going } from '../../_live/going';
import { RoundRuler } from '../../_live/round-ruler';
import { useScenarioTime } from '../../_live/use-play-clock';
import { AppBar } from '../../_ui/app-bar';
import { classNames } from '../../_ui/class-names';
import { IconButton } from '../../_ui/icon-button';
import { TeamMark } from '../../_ui/team-mark';
import { SeatMenu } from '../_play/seat-menu';
import { useBusyAct } from '../_play/use-act';

/** Where one is, the clock, the settings; what is at stake stands below. */
export function TopBar({ view }: { view: PlayerView }) {
  const t = useTranslations('play.bar');
  const name = useTranslations('common');
  return (
    <AppBar
      // On a phone the day's part has the room that one icon at the end leaves.
      className="gap-2 px-3 max-[26rem]:grid-cols-[minmax(1.375rem,1fr)_auto_auto]"
      start={
        <>
          <h1 className="sr-only">{view.scenario.title}</h1>
          {view.practice ? (
            <>
              <PauseButton view={view} />
              <NextButton view={view} />
            </>
          ) : (
            <TeamMark
              index={view.team.index}
              size={22}
              label={name('team', { letter: teamLook(view.team.index).letter })}
            />
          )}
          <p className="min-w-0 leading-tight">
            <span
              className={classNames(
                'line-clamp-2 text-xs font-medium desk:text-sm',
                view.practice ? 'max-[30rem]:sr-only' : 'max-[22rem]:sr-only',
              )}
            >
              {view.clock.phase.name}
            </span>
            <span className="sr-only desk:not-sr-only desk:text-xs desk:text-muted">
              {t('phase', { index: String(view.clock.phase.index + 1), of: String(view.clock.phase.of) })}
            </span>
          </p>
        </>
      }
      middle={<Clock />}
      end={<SeatMenu view={view} />}
      ruler={<RoundRuler decidedP={view.reveals.map(({ resolvedP }) => resolvedP)} />}
    />
  );
}

function Clock() {
  const t = useTranslations('play.bar');
  const { day, clock } = useScenarioTime();
  return (
    <div className="flex flex-col items-center gap-0.5">
      <p className="flex items-baseline gap-x-1.5 whitespace-nowrap">
        <span className="sr-only">{t('clock')}</span>
        <span className="text-xs leading-none text-muted">{day}</span>
        <time className="figures text-xl leading-none font-semibold">{clock}</time>
      </p>
      <Going className="text-xs leading-none" />
    </div>
  );
}

/** Alone, one may send play to the next event while there is nothing to decide. */
function NextButton({ view }: { view: PlayerView }) {
  const t = useTranslations('play.bar');
  const { busy, act } = useBusyAct();
  if (view.stage !== 'running' || view.ballot !== null) return null;
  return (
    <IconButton
      icon={FastForward}
      label={t('toNext')}
      disabled={busy || view.clock.going === 'ahead'}
      onClick={() => void act({ type: 'go-to-next' })}
      className="-mr-3 max-[24rem]:hidden"
    />
  );
}

function PauseButton({ view }: { view: PlayerView }) {
  const t = useTranslations('play.bar');
  const { busy, act } = useBusyAct();
  const paused = view.stage === 'paused';
  return (
    <IconButton
      icon={paused ? Play : Pause}
      label={paused ? t('resume') : t('pause')}
      disabled={busy}
      onClick={() => void act(paused ? { type: 'resume' } : { type: 'pause', blank: false })}
      className="-mx-3"
    />
  );
}

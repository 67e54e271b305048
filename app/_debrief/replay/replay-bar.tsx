'use client';

import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DebriefWords, TeamDebrief } from '@/engine/debrief/types';
import { Button } from '../../_ui/button';
import { IconButton } from '../../_ui/icon-button';
import { ForkHere } from '../play-on/fork-here';
import { PlayOnButton } from '../play-on/play-on-button';
import { MomentThen } from './moment-then';
import { usePlaying } from './use-playing';

interface ReplayBarProps {
  team: TeamDebrief;
  words: DebriefWords;
  /** Play ms of the moment that is looked at; undefined while nobody points. */
  p: number | undefined;
  onP: (p: number) => void;
  /** The same in words. */
  moment: string;
}

/** The round again, ten times as fast: with a stop at each decision, and a way to go on from where it stands. */
export function ReplayBar({ team, words, p, onP, moment }: ReplayBarProps) {
  const t = useTranslations('debrief.replay');
  const endP = team.curve.at(-1)?.p ?? 0;
  const playing = usePlaying(p, endP, onP);
  const stops = team.decisions.map(({ openedP }) => openedP);
  const before = stops.findLast((stop) => stop < (p ?? 0));
  const after = stops.find((stop) => stop > (p ?? -1));
  const jump = (to: number | undefined) => {
    playing.stop();
    if (to !== undefined) onP(to);
  };
  return (
    <section aria-label={t('title')} className="mt-4 print:hidden">
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" onClick={playing.toggle}>
          {playing.on ? (
            <Pause className="size-4" aria-hidden="true" />
          ) : (
            <Play className="size-4" aria-hidden="true" />
          )}
          {t(playing.on ? 'pause' : 'play')}
        </Button>
        <IconButton
          icon={SkipBack}
          label={t('previous')}
          disabled={before === undefined}
          onClick={() => jump(before)}
        />
        <IconButton
          icon={SkipForward}
          label={t('next')}
          disabled={after === undefined}
          onClick={() => jump(after)}
        />
        <span className="figures text-sm text-muted">{moment}</span>
        {p !== undefined && p > 0 && p < endP && (
          <span className="ms-auto flex gap-2">
            <ForkHere curve={team.curve} p={p} moment={moment} />
            <PlayOnButton toP={p} about={moment} />
          </span>
        )}
      </div>
      {p !== undefined && <MomentThen team={team} words={words} p={p} />}
    </section>
  );
}

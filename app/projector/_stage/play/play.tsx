'use client';

import { useTranslations } from 'use-intl';
import { useRewind } from '@/app/_live/use-rewind';
import { useKeys } from '@/app/_ui/use-keys';
import type { ProjectorView } from '@/engine/view/types';
import { StageFrame } from '../stage-frame';
import { Headline } from './headline';
import { OwnWords } from './own-words';
import { PlayHeader } from './play-header';
import { Ranking } from './ranking';
import { Reveal } from './reveal';
import { RoomClock } from './room-clock';
import { useScene } from './use-scene';
import { VotesIn } from './votes-in';

/** The headline of the moment, the clock, how many have voted; now and then what was decided and where everybody stands. */
export function Play({ view }: { view: ProjectorView }) {
  const t = useTranslations('projector.play');
  const { scene, showReveal } = useScene(view);
  const back = useRewind();
  useKeys({ r: showReveal });
  return (
    <StageFrame>
      <PlayHeader view={view} />
      <div className="flex min-h-0 flex-1 flex-col justify-center py-[3vh]">
        {scene === 'headline' && (
          <>
            <Headline view={view} />
            <OwnWords said={view.said} />
          </>
        )}
        {scene === 'reveal' && view.reveal && <Reveal reveal={view.reveal} />}
        {scene === 'ranking' && <Ranking teams={view.teams} />}
      </div>
      <footer className="grid grid-cols-[auto_minmax(0,1fr)] items-end gap-[4vw]">
        <RoomClock view={view} />
        {view.stage === 'paused' ? (
          <div role="status" className="justify-self-end text-right">
            <p className={back ? 'text-3xl font-semibold text-accent' : 'text-4xl font-semibold text-accent'}>
              {back ?? t('paused')}
            </p>
            <p className="text-stage text-muted">{t('pausedHint')}</p>
          </div>
        ) : (
          <VotesIn teams={view.teams} />
        )}
      </footer>
    </StageFrame>
  );
}

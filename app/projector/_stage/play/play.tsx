'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSecondsUntil } from '@/app/_live/use-play-clock';
import { useRewind } from '@/app/_live/use-rewind';
import { classNames } from '@/app/_ui/class-names';
import { useKeys } from '@/app/_ui/use-keys';
import type { ProjectorView } from '@/engine/view/types';
import { useCues } from '../sound/use-cues';
import { Breaking } from './breaking';
import { Decision } from './decision';
import { Headline } from './headline';
import { OwnWords } from './own-words';
import { PlayHeader } from './play-header';
import { Reveal } from './reveal';
import { Standing } from './standing';
import { Ticker } from './ticker';
import { type Scene, useScene } from './use-scene';

/** The round as a show: headline, open question, reveal, breaking news, standing; cut by itself, or with the keys 1 to 5. */
export function Play({ view }: { view: ProjectorView }) {
  const { scene, reveals, showReveal, cutTo } = useScene(view);
  const [options, setOptions] = useState(false);
  useKeys({
    r: showReveal,
    o: () => setOptions(!options),
    '0': () => cutTo(null),
    '1': () => cutTo('headline'),
    '2': () => cutTo('decision'),
    '3': () => cutTo('reveal'),
    '4': () => cutTo('breaking'),
    '5': () => cutTo('standing'),
  });
  const paused = view.stage === 'paused';
  useCues({
    decisionId: view.open?.decisionId ?? null,
    left: useSecondsUntil(view.open?.deadlineP ?? null),
    reveal: scene === 'reveal' && view.reveal ? `${view.reveal.decisionId} ${reveals}` : null,
    paused,
  });
  return (
    <main
      data-stage
      className="flex h-dvh w-full flex-col overflow-hidden bg-background text-stage leading-snug text-text"
    >
      <div
        className={classNames(
          'flex min-h-0 flex-1 flex-col px-[5vw] pt-[4vh] pb-[2.5vh] transition-opacity duration-500',
          paused && 'opacity-75',
        )}
      >
        <PlayHeader view={view} />
        <div className="flex min-h-0 flex-1 flex-col justify-center overflow-hidden py-[2vh]">
          <Shown view={view} scene={scene} reveals={reveals} options={options} />
        </div>
      </div>
      <Ticker view={view} />
      {paused && <Paused />}
    </main>
  );
}

interface ShownProps {
  view: ProjectorView;
  scene: Scene;
  reveals: number;
  options: boolean;
}

function Shown({ view, scene, reveals, options }: ShownProps) {
  switch (scene) {
    case 'headline':
      return (
        <>
          <Headline view={view} />
          <OwnWords said={view.said} />
        </>
      );
    case 'decision':
      return <Decision view={view} options={options} />;
    case 'reveal':
      return view.reveal && <Reveal key={`${view.reveal.decisionId} ${reveals}`} reveal={view.reveal} />;
    case 'breaking':
      return view.breaking && <Breaking breaking={view.breaking} />;
    case 'standing':
      return <Standing teams={view.teams} />;
  }
}

function Paused() {
  const t = useTranslations('projector.play');
  const back = useRewind();
  return (
    <div
      role="status"
      className="fixed inset-x-0 top-1/2 flex -translate-y-1/2 flex-col items-center gap-4 border-y-8 border-time bg-background px-[8vw] py-[5vh] text-center"
    >
      <p className={back ? 'text-4xl font-semibold' : 'text-stage-clock leading-none font-semibold'}>
        {back ?? t('paused')}
      </p>
      <p className="text-3xl text-muted">{t('pausedHint')}</p>
    </div>
  );
}

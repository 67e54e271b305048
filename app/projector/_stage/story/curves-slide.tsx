'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LineChart } from '@/app/_charts/line-chart';
import { useCurveSentence } from '@/app/_debrief/curves/use-curve-sentence';
import { usePlaying } from '@/app/_debrief/replay/use-playing';
import { useFigures } from '@/app/_debrief/use-figures';
import { classNames } from '@/app/_ui/class-names';
import { useKeys } from '@/app/_ui/use-keys';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { nearest, stops } from '@/look/series';
import { curveDomain, evenTicks, laterFrom, momentAt } from '@/reports/reading/curve-series';
import type { Presented } from '@/wire/downstream';
import { StageFeed } from './stage-feed';
import { StageMoment } from './stage-moment';
import { useRoomCurves } from './use-room-curves';

interface CurvesSlideProps {
  debrief: Debrief;
  words: DebriefWords;
  shown: Presented;
  show: (change: Partial<Presented>) => void;
}

/** So many stops of the curves further with each key: about half a minute of play. */
const stepStops = 3;

/**
 * All curves. Where somebody points, here (up and down, P to play, T for the next team) or on the console, the feed of that
 * minute stands beside them, or (D) the votes, desk and facts. The chart is made for a desk, so it is shown three times as large,
 * without its buttons.
 */
export function CurvesSlide({ debrief, words, shown: { p, teamId }, show }: CurvesSlideProps) {
  const t = useTranslations('projector.story');
  const figures = useFigures();
  const sentence = useCurveSentence();
  const clock = debrief.teams[0] ?? debrief.doingNothing;
  const later = laterFrom(clock);
  const { series, markers } = useRoomCurves(debrief, words, teamId);
  const formatX = momentAt(figures, clock);
  const at = Math.max(
    0,
    debrief.teams.findIndex((team) => team.teamId === teamId),
  );
  const team = debrief.teams[at];
  const moments = stops(series);
  const move = (step: number) => {
    const from = p === null ? -1 : moments.indexOf(nearest(moments, p) ?? 0);
    const next = moments[Math.max(0, Math.min(moments.length - 1, from + step))];
    if (next !== undefined && team) show({ p: next, teamId: team.teamId });
  };
  const endP = clock.curve.at(-1)?.p ?? 0;
  const playing = usePlaying(p ?? undefined, endP, (next) => team && show({ p: next, teamId: team.teamId }));
  const [beside, setBeside] = useState<'feed' | 'moment'>('feed');
  useKeys({
    ArrowDown: () => move(p === null ? 1 : stepStops),
    ArrowUp: () => move(-stepStops),
    Escape: () => show({ p: null }),
    p: playing.toggle,
    d: () => setBeside(beside === 'feed' ? 'moment' : 'feed'),
    t: () => show({ teamId: debrief.teams[(at + 1) % debrief.teams.length]?.teamId ?? null }),
  });
  const points = p !== null && team !== undefined;
  return (
    <div
      className={classNames(
        'grid min-h-0 flex-1 gap-[2.5vw]',
        points && 'grid-cols-[minmax(0,8fr)_minmax(0,5fr)]',
      )}
    >
      <div
        className={classNames(
          '[&_h3]:text-xl [&_ol]:hidden',
          points ? '[zoom:1.9]' : '[&_button]:hidden [zoom:3.2]',
        )}
      >
        <LineChart
          key={points ? 'narrow' : 'wide'}
          title={t('curves')}
          description={sentence(series)}
          series={series}
          yDomain={curveDomain(series)}
          markers={markers}
          formatX={formatX}
          xTicks={evenTicks(series, 3, later)}
          later={later}
          height={points ? 360 : 212}
          letters={points ? 22.5 : 13.2}
          scrub={p ?? undefined}
          bare={points}
          onScrub={points ? (next) => show({ p: next, teamId: team.teamId }) : undefined}
        />
      </div>
      {points && beside === 'feed' && <StageFeed team={team} p={p} moment={formatX(p)} />}
      {points && beside === 'moment' && <StageMoment team={team} p={p} moment={formatX(p)} />}
    </div>
  );
}

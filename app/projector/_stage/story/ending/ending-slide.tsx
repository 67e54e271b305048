'use client';

import { useTranslations } from 'use-intl';
import { useScenarioTime } from '@/app/_live/use-play-clock';
import type { Debrief } from '@/engine/debrief/types';
import type { Series } from '@/look/series';
import { teamLook } from '@/look/team-look';
import { curveSeries, laterFrom } from '@/reports/reading/curve-series';
import { Layer } from './layer';
import { LineEnds } from './line-ends';
import { Lines, scaleOf } from './lines';
import { Over } from './over';
import { Storm } from './storm';
import { useBeats } from './use-beats';
import { useDays } from './use-days';

/** Ms: the storm draws itself, the lines come, thirty days run, everything stands. */
const beats = [3_000, 8_000, 11_000, 21_000] as const;
const stormMs = 4_000;
const linesMs = 2_500;
const daysMs = 10_000;

/** The end: silence, the storm of the whole round, what would have been without the teams, and thirty days in ten seconds. */
export function EndingSlide({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('projector.story.ending');
  const { both } = useScenarioTime();
  const beat = useBeats(beats);
  if (beat === 0) return <Over title={t('over', { moment: both })} />;
  const clock = debrief.teams[0] ?? debrief.doingNothing;
  return (
    <>
      <Heading beat={beat} knowsDays={laterFrom(clock) !== undefined} />
      <Picture debrief={debrief} beat={beat} />
    </>
  );
}

function Heading({ beat, knowsDays }: { beat: number; knowsDays: boolean }) {
  const t = useTranslations('projector.story.ending');
  const days = useDays(beat === 3, daysMs);
  const words =
    beat === 1
      ? t('storm')
      : beat === 2 || !knowsDays
        ? t('without')
        : t('days', { days: beat > 3 ? 30 : days });
  return (
    <h1 role="status" className="text-4xl">
      {words}
    </h1>
  );
}

function Picture({ debrief, beat }: { debrief: Debrief; beat: number }) {
  const t = useTranslations();
  const series = curveSeries({ ...debrief, realCase: null }, 'overall', {
    team: (index) => t('common.team', { letter: teamLook(index).letter }),
    doingNothing: t('projector.story.ending.nothing'),
    realCase: '',
  });
  const scale = scaleOf(series);
  const clock = debrief.teams[0] ?? debrief.doingNothing;
  const endP = clock.curve.at(-1)?.p ?? 1;
  const to = Math.min(1, scale.x(endP));
  const played = series.map((one) => partOf(one, (x) => x <= endP));
  return (
    <div className="mt-[3vh] mr-[18rem] min-h-0 flex-1">
      <div className="relative h-full border-b-4 border-line">
        <Layer from={0} to={to} ms={stormMs} className={beat > 1 ? 'opacity-25' : ''}>
          <Storm debrief={debrief} to={to} />
        </Layer>
        {beat >= 2 && (
          <Layer from={0} to={to} ms={linesMs}>
            <Lines series={played} scale={scale} />
          </Layer>
        )}
        {beat >= 3 && to < 1 && (
          <Layer from={to} to={1} ms={daysMs} className="bg-text/5">
            <Lines series={series.map((one) => partOf(one, (x) => x >= endP))} scale={scale} />
          </Layer>
        )}
        {(beat === 2 || beat >= 4) && (
          <LineEnds series={beat === 2 ? played : series} scale={scale} names={({ name }) => name} />
        )}
      </div>
    </div>
  );
}

function partOf(one: Series, keeps: (x: number) => boolean): Series {
  return { ...one, points: one.points.filter(({ x }) => keeps(x)) };
}

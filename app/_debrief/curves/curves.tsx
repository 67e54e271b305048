'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { curveDomain, evenTicks, laterFrom, momentAt, type Opinion } from '@/reports/reading/curve-series';
import type { Presented } from '@/wire/downstream';
import { LineChart } from '../../_charts/line-chart';
import { classNames } from '../../_ui/class-names';
import { FeedThen } from '../feed/feed-then';
import { usePointRoom } from '../follow/use-point-room';
import { ReplayBar } from '../replay/replay-bar';
import { useReplays } from '../replays/replays-context';
import { Section } from '../section';
import { useFigures } from '../use-figures';
import { CurveChoice } from './curve-choice';
import { useCurveSentence } from './use-curve-sentence';
import { useCurves } from './use-curves';
import { useNarrow } from './use-narrow';

interface CurvesProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
  /** The presenter's finger, for those who follow. */
  led?: Presented | undefined;
}

/** Every team's reputation over the round, and what the chosen team had before its eyes at the minute under the finger. */
export function Curves({ debrief, words, ownTeamId, led }: CurvesProps) {
  const t = useTranslations();
  const figures = useFigures();
  const sentence = useCurveSentence();
  const narrow = useNarrow();
  const replays = useReplays();
  const [opinion, setOpinion] = useState<Opinion>('overall');
  const [teamId, setTeamId] = useState(ownTeamId ?? debrief.teams[0]?.teamId ?? '');
  const [p, setP] = useState<number>();
  useEffect(() => {
    if (led) setP(led.p ?? undefined);
    if (led?.teamId) setTeamId(led.teamId);
  }, [led]);
  usePointRoom(p, teamId);
  const { lines, markers } = useCurves(debrief, words, opinion, teamId);
  const team = debrief.teams.find((one) => one.teamId === teamId);
  const clock = debrief.teams[0] ?? debrief.doingNothing;
  const later = laterFrom(clock);
  const formatX = momentAt(figures, clock);
  const subject = t(opinion === 'overall' ? 'debrief.curves.overall' : `model.stakeholder.${opinion}`);
  const withFeed = replays !== null && team !== undefined;
  return (
    <Section id="curves" slide="curves" title={t('debrief.curves.title')} lead={t('debrief.curves.lead')}>
      <CurveChoice
        teams={debrief.teams}
        teamLabel={t(withFeed ? 'debrief.curves.teamAndFeed' : 'debrief.curves.team')}
        {...{ opinion, teamId, setOpinion, setTeamId }}
      />
      <div
        className={classNames('mt-6 grid gap-6', withFeed && 'lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]')}
      >
        <div className="min-w-0">
          <LineChart
            title={`${t('debrief.curves.chart')}: ${subject}`}
            description={sentence(lines)}
            series={lines}
            markers={markers}
            formatX={formatX}
            yDomain={curveDomain(lines)}
            xTicks={evenTicks(lines, narrow ? 3 : 5, later)}
            later={later}
            height={400}
            scrub={p}
            onScrub={setP}
          />
          {withFeed && !led && (
            <ReplayBar
              key={teamId}
              team={team}
              words={words}
              p={p}
              onP={setP}
              moment={p === undefined ? '' : formatX(p)}
            />
          )}
        </div>
        {withFeed && <FeedThen team={team} p={p} moment={p === undefined ? '' : formatX(p)} />}
      </div>
    </Section>
  );
}

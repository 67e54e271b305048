'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import { LineChart } from '../../../_charts/line-chart';
import { Section } from '../section';
import { useFigures } from '../use-figures';
import { CurveChoice } from './curve-choice';
import { curveDomain, evenTicks, minuteAtP, type Opinion } from './curve-series';
import { useCurveSentence } from './use-curve-sentence';
import { useCurves } from './use-curves';
import { useNarrow } from './use-narrow';

interface CurvesProps {
  debrief: Debrief;
  words: DebriefWords;
  ownTeamId?: string | undefined;
}

/** Every team's reputation over the round, with the turning points of one of them. */
export function Curves({ debrief, words, ownTeamId }: CurvesProps) {
  const t = useTranslations();
  const { moment } = useFigures();
  const sentence = useCurveSentence();
  const narrow = useNarrow();
  const [opinion, setOpinion] = useState<Opinion>('overall');
  const [teamId, setTeamId] = useState(ownTeamId ?? debrief.teams[0]?.teamId ?? '');
  const { lines, markers } = useCurves(debrief, words, opinion, teamId);
  const clock = debrief.teams[0]?.curve ?? debrief.doingNothing.curve;
  const subject = t(opinion === 'overall' ? 'debrief.curves.overall' : `model.stakeholder.${opinion}`);
  return (
    <Section id="curves" slide="curves" title={t('debrief.curves.title')} lead={t('debrief.curves.lead')}>
      <CurveChoice
        teams={debrief.teams}
        teamLabel={t('debrief.curves.team')}
        {...{ opinion, teamId, setOpinion, setTeamId }}
      />
      <div className="mt-6">
        <LineChart
          title={`${t('debrief.curves.chart')}: ${subject}`}
          description={sentence(lines)}
          series={lines}
          markers={markers}
          formatX={(p) => moment(minuteAtP(clock, p))}
          yDomain={curveDomain(lines)}
          xTicks={evenTicks(lines, narrow ? 3 : 7)}
          height={400}
        />
      </div>
    </Section>
  );
}

'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import { LineChart } from '../../../_charts/line-chart';
import type { Series } from '../../../_charts/series';
import { Section } from '../section';
import { useFigures } from '../use-figures';
import { CurveChoice } from './curve-choice';
import { isTeam, minuteAtP, type Opinion } from './curve-series';
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
  const { moment, signed } = useFigures();
  const narrow = useNarrow();
  const [opinion, setOpinion] = useState<Opinion>('overall');
  const [teamId, setTeamId] = useState(ownTeamId ?? debrief.teams[0]?.teamId ?? '');
  const { lines, markers } = useCurves(debrief, words, opinion, teamId);
  const clock = debrief.teams[0]?.curve ?? debrief.doingNothing.curve;
  const subject = t(opinion === 'overall' ? 'debrief.curves.overall' : `model.stakeholder.${opinion}`);
  /** What the picture says, in a sentence. */
  function describe(series: readonly Series[]): string {
    const ends = series.map(({ id, name, points }) => ({ id, team: name, end: points.at(-1)?.y ?? 0 }));
    const [best] = ends.filter(isTeam).sort((left, right) => right.end - left.end);
    const nothing = ends.find(({ id }) => id === 'doing-nothing');
    if (!best || !nothing) return '';
    const { team, end } = best;
    return t('debrief.curves.describe', { team, value: signed(end), nothing: signed(nothing.end) });
  }
  return (
    <Section id="curves" title={t('debrief.curves.title')} lead={t('debrief.curves.lead')}>
      <CurveChoice
        teams={debrief.teams}
        teamLabel={t('debrief.curves.team')}
        {...{ opinion, teamId, setOpinion, setTeamId }}
      />
      <div className="mt-6">
        <LineChart
          title={`${t('debrief.curves.chart')}: ${subject}`}
          description={describe(lines)}
          series={lines}
          markers={markers}
          formatX={(p) => moment(minuteAtP(clock, p))}
          xTicks={evenly(narrow ? 3 : 7, debrief.endedP)}
          height={400}
        />
      </div>
    </Section>
  );
}

function evenly(count: number, until: number): number[] {
  return Array.from({ length: count }, (_, index) => (until * index) / (count - 1));
}

'use client';

import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import { LineChart } from '../../../_charts/line-chart';
import { teamLook } from '../../../_ui/team-look';
import {
  curveDomain,
  curveSeries,
  evenTicks,
  minuteAtP,
} from '../../../debrief/_debrief/curves/curve-series';
import { useCurveSentence } from '../../../debrief/_debrief/curves/use-curve-sentence';
import { choiceLabel } from '../../../debrief/_debrief/decisions/choice-label';
import { useFigures } from '../../../debrief/_debrief/use-figures';

const mostMarkers = 4;

/** All curves with the turning points of the whole room. The chart is made for a desk, so it is shown twice as large. */
export function CurvesSlide({ debrief, words }: { debrief: Debrief; words: DebriefWords }) {
  const t = useTranslations();
  const { moment, signed } = useFigures();
  const sentence = useCurveSentence();
  const clock = debrief.teams[0]?.curve ?? debrief.doingNothing.curve;
  const series = curveSeries(debrief, 'overall', {
    team: (index) => t('common.team', { letter: teamLook(index).letter }),
    doingNothing: t('debrief.curves.doingNothing'),
    realCase: t('debrief.curves.realCase'),
  });
  const markers = debrief.teams
    .flatMap((team) => team.decisions.map((decision) => ({ team, decision })))
    .sort((left, right) => Math.abs(right.decision.effect.overall) - Math.abs(left.decision.effect.overall))
    .slice(0, mostMarkers)
    .sort((left, right) => left.decision.resolvedP - right.decision.resolvedP)
    .map(({ team, decision }) => ({
      x: decision.resolvedP,
      label: `${teamLook(team.index).letter}: ${choiceLabel(decision, words) ?? t('debrief.decisions.silence')} (${signed(decision.effect.overall)})`,
    }));
  return (
    <div className="[zoom:2.35] [&_h3]:text-xl [&_ol]:hidden">
      <LineChart
        title={t('projector.story.curves')}
        description={sentence(series)}
        series={series}
        yDomain={curveDomain(series)}
        markers={markers}
        formatX={(p) => moment(minuteAtP(clock, p))}
        xTicks={evenTicks(series, 4)}
        height={292}
      />
    </div>
  );
}

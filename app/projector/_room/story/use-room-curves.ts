'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '../../../../engine/debrief/types';
import type { Marker, Series } from '../../../_charts/series';
import { teamLook } from '../../../_ui/team-look';
import { curveSeries } from '../../../debrief/_debrief/curves/curve-series';
import { choiceLabel } from '../../../debrief/_debrief/decisions/choice-label';
import { useFigures } from '../../../debrief/_debrief/use-figures';

const mostMarkers = 4;

/** All curves with the turning points of the whole room. */
export function useRoomCurves(
  debrief: Debrief,
  words: DebriefWords,
  teamId: string | null,
): { series: Series[]; markers: Marker[] } {
  const t = useTranslations();
  const { signed } = useFigures();
  // biome-ignore lint/correctness/useExhaustiveDependencies: hundreds of points, drawn anew only for another debrief or team
  return useMemo(() => {
    const names = {
      team: (index: number) => t('common.team', { letter: teamLook(index).letter }),
      doingNothing: t('debrief.curves.doingNothing'),
      realCase: t('debrief.curves.realCase'),
    };
    const chosen = debrief.teams.find((team) => team.teamId === teamId);
    const markers = debrief.teams
      .flatMap((team) => team.decisions.map((decision) => ({ team, decision })))
      .sort((left, right) => Math.abs(right.decision.effect.overall) - Math.abs(left.decision.effect.overall))
      .slice(0, mostMarkers)
      .sort((left, right) => left.decision.resolvedP - right.decision.resolvedP)
      .map(({ team, decision }) => ({
        x: decision.resolvedP,
        label: `${teamLook(team.index).letter}: ${choiceLabel(decision, words) ?? t('debrief.decisions.silence')} (${signed(decision.effect.overall)})`,
      }));
    return { series: curveSeries(debrief, 'overall', names, chosen), markers };
  }, [debrief, words, teamId, t]);
}

'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useFigures } from '@/app/_debrief/use-figures';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { Marker, Series } from '@/look/series';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import { curveSeries } from '@/reports/reading/curve-series';

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

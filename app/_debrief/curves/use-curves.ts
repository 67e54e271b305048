'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import type { Marker, Series } from '@/look/series';
import { teamLook } from '@/look/team-look';
import { choiceLabel } from '@/reports/reading/choice-label';
import { curveSeries, type Opinion } from '@/reports/reading/curve-series';
import { turningPoints } from '@/reports/reading/turning-points';
import { useFigures } from '../use-figures';

interface CurveLines {
  lines: Series[];
  /** The turning points of the chosen team. */
  markers: Marker[];
}

export function useCurves(
  debrief: Debrief,
  words: DebriefWords,
  opinion: Opinion,
  teamId: string,
): CurveLines {
  const t = useTranslations();
  const { signed } = useFigures();
  const team = debrief.teams.find((candidate) => candidate.teamId === teamId);
  // Hundreds of points per team: worked out anew only when another curve is asked for.
  return useMemo(() => {
    const names = {
      team: (index: number) => t('common.team', { letter: teamLook(index).letter }),
      doingNothing: t('debrief.curves.doingNothing'),
      realCase: t('debrief.curves.realCase'),
    };
    return {
      lines: curveSeries(debrief, opinion, names, team),
      markers: (team ? turningPoints(team) : []).map((decision) => ({
        x: decision.resolvedP,
        label: `${choiceLabel(decision, words) ?? t('debrief.decisions.silence')} (${signed(decision.effect.overall)})`,
      })),
    };
  }, [debrief, words, opinion, team, t, signed]);
}

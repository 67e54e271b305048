import type { WhatIf, WhatIfDecision } from '@/engine/debrief/what-if';
import type { Marker, Series } from '@/look/series';
import { type Opinion, pointsOf } from '@/reports/reading/curve-series';

interface LineNames {
  played: string;
  changed: string;
}

/** The round as it was and the round with the change, in front; both are the same until the change. */
export function whatIfLines(
  { played, changed }: WhatIf,
  opinion: Opinion,
  team: number,
  names: LineNames,
): Series[] {
  return [
    { id: 'played', name: names.played, team, points: pointsOf(played, opinion) },
    {
      id: 'changed',
      name: names.changed,
      colour: 'var(--accent)',
      dash: '7 5',
      points: pointsOf(changed, opinion),
    },
  ];
}

/** Where the change was made, and where it shows in what came later. */
export function whatIfMarkers({ decisions }: WhatIf, label: (decision: WhatIfDecision) => string): Marker[] {
  return decisions
    .filter(({ mark }) => mark !== 'as-played')
    .map((decision) => ({ x: decision.resolvedP, label: label(decision) }));
}

/** What was decided after the change, as it was or not. */
export function laterDecisions({ decisions, decisionId }: WhatIf): WhatIfDecision[] {
  const changed = decisions.find((one) => one.decisionId === decisionId);
  return decisions.filter((one) => one !== changed && one.resolvedP >= (changed?.resolvedP ?? 0));
}

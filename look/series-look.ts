import type { Series } from './series';
import { teamLook } from './team-look';

export interface LineLook {
  colour: string;
  dash: string;
  width: number;
}

export function lineLook(series: Series): LineLook {
  const team = series.team === undefined ? undefined : teamLook(series.team);
  return {
    colour: team?.colour ?? series.colour ?? 'var(--muted)',
    dash: team?.dash ?? series.dash ?? 'none',
    width: series.quiet ? 1.5 : 2.5,
  };
}

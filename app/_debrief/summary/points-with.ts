import type { Point } from '@/look/series';
import { laterFrom, type Played, pointsOf } from '@/reports/reading/curve-series';

/** Play by its own clock, then the thirty days; debriefs that know only how these ended get a straight line there. */
export function pointsWith(played: Played, later: number): Point[] {
  const points = pointsOf(played, 'overall');
  if (laterFrom(played) !== undefined) return points;
  return [...points, { x: (points.at(-1)?.x ?? 0) * 1.3, y: later }];
}

import type { Debrief } from '@/engine/debrief/types';
import { lightColour } from '@/look/light-colour';
import type { Point, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import type { Reader } from '../reader';
import { curveSeries, isTeam, momentAt } from '../reading/curve-series';
import type { DeckBody } from './deck';

/** As many values as a line of a native chart has: enough for its shape, few enough for its table. */
const samples = 40;

/** The reputation of every team, doing nothing and the real case, as lines of one chart. */
export function curvesBody(reader: Reader, debrief: Debrief): DeckBody {
  const { t, team, figures } = reader;
  const series = curveSeries(debrief, 'overall', {
    team,
    doingNothing: t('debrief.curves.doingNothing'),
    realCase: t('debrief.curves.realCase'),
  });
  const xs = series.flatMap(({ points }) => points.map(({ x }) => x));
  const [from, to] = [Math.min(0, ...xs), Math.max(0, ...xs)];
  const at = Array.from({ length: samples }, (_, index) => from + ((to - from) * index) / (samples - 1));
  const label = momentAt(figures, debrief.teams[0] ?? debrief.doingNothing);
  return {
    body: 'lines',
    labels: at.map(label),
    lines: series.map((one) => ({
      name: one.name,
      colour: lightColour(lineLook(one).colour).slice(1),
      dashed: !isTeam(one),
      values: at.map((x) => valueAt(one, x)),
    })),
  };
}

/** Between two points, in proportion; beyond the ends, as at them. */
function valueAt({ points }: Series, x: number): number {
  const before = points.findLast((point) => point.x <= x) ?? points[0];
  const after = points.find((point) => point.x > x) ?? before;
  return Math.round(between(before, after, x) * 10) / 10;
}

function between(before: Point | undefined, after: Point | undefined, x: number): number {
  if (!before || !after) return 0;
  const width = after.x - before.x;
  return width === 0 ? before.y : before.y + ((after.y - before.y) * (x - before.x)) / width;
}

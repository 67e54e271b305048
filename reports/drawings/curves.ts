import { line } from 'd3-shape';
import { lightColour, printInk } from '@/look/light-colour';
import { type LinePlan, lineShift, planLines } from '@/look/line-plan';
import type { Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import type { Drawing, Shape } from '../pdf/document';
import { pageWidth } from './page-width';

/** The chart is laid out as on a screen this wide, then made smaller. */
const screenWidth = 700;

interface Wanted {
  series: readonly Series[];
  yDomain: readonly [number, number];
  xTicks: readonly number[];
  /** Where the days after the round begin. */
  later: number | undefined;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
  alt: string;
  height: number;
}

/** Lines with their names at the ends, for paper. */
export function drawCurves(wanted: Wanted): Drawing {
  const { series, yDomain, xTicks, formatX, alt, height } = wanted;
  const plan = planLines({
    width: screenWidth,
    height,
    series,
    markers: [],
    yDomain,
    xTicks,
    formatX,
    endLabels: true,
  });
  const scale = pageWidth / screenWidth;
  const shapes = [...axes(plan, wanted), ...series.flatMap((one, index) => drawLine(plan, one, index))];
  return { width: pageWidth, height: height * scale, scale, alt, shapes };
}

/** A line where the days after the round begin. */
function daysLater({ top, bottom, x }: LinePlan, later: number | undefined): Shape[] {
  if (later === undefined) return [];
  const d = `M${x(later)} ${top}V${bottom}`;
  return [{ shape: 'path', d, stroke: printInk.muted, width: 1, dash: [2, 3] }];
}

function axes(plan: LinePlan, { formatY, later }: Wanted): Shape[] {
  const { left, right, bottom, y } = plan;
  return [
    ...daysLater(plan, later),
    ...plan.yTicks.flatMap((tick): Shape[] => [
      {
        shape: 'path',
        d: `M${left} ${y(tick)}H${right}`,
        stroke: tick === 0 ? printInk.muted : printInk.line,
        width: 1,
      },
      { ...label(formatY(tick)), x: left - 6, y: y(tick) + 4, anchor: 'end' },
    ]),
    ...plan.xLabels.map((one): Shape => ({ ...label(one.text), x: one.x, y: bottom + 18, anchor: 'middle' })),
  ];
}

function label(text: string) {
  return { shape: 'words', text, size: 11, colour: printInk.muted } as const;
}

function drawLine(plan: LinePlan, series: Series, index: number): Shape[] {
  const { colour, dash, width } = lineLook(series);
  const d = line<{ x: number; y: number }>(
    (point) => tenth(plan.x(point.x)),
    (point) => tenth(plan.y(point.y)),
  )([...series.points]);
  const stroke = lightColour(colour);
  const name = { size: 11.5, colour: stroke, strong: !series.quiet };
  return [
    {
      shape: 'path',
      d: d ?? '',
      stroke,
      width,
      ...(dash === 'none' ? {} : { dash: dash.split(' ').map(Number) }),
    },
    ...(plan.names[index] ?? []).map((text, line): Shape => {
      const y = (plan.ends[index] ?? 0) + 4 + lineShift(plan, index, line);
      return { shape: 'words', ...name, text, x: plan.right + 8, y };
    }),
  ];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import { curveMonotoneX, line } from 'd3-shape';
import { lightColour } from '@/look/light-colour';
import { type LinePlan, lineShift, planLines } from '@/look/line-plan';
import type { Marker, Point, Series } from '@/look/series';
import { lineLook } from '@/look/series-look';
import { shapes, teamLook } from '@/look/team-look';
import { type Drawing, write } from './drawing';

interface Lines {
  series: readonly Series[];
  markers: readonly Marker[];
  yDomain: readonly [number, number] | undefined;
  xTicks: readonly number[] | undefined;
  later: number | undefined;
  formatX: (x: number) => string;
  formatY: (y: number) => string;
}

const chartHeight = 460;
const markerHeight = 24;

/** The lines with their names at their ends, and the turning points in words below. */
export function lineDrawing({ series, markers, yDomain, xTicks, later, formatX, formatY }: Lines): Drawing {
  return {
    height: () => chartHeight + 12 + markers.length * markerHeight,
    draw: (pen, { left, top, width }) => {
      const plan = planLines({
        ...{ width, height: chartHeight, series, markers, yDomain, xTicks, formatX },
        endLabels: true,
      });
      pen.save();
      pen.translate(left, top);
      drawGrid(pen, plan, formatY);
      if (later !== undefined) drawLater(pen, plan, plan.x(later));
      drawMarkers(pen, plan, markers);
      drawLines(pen, plan, series);
      drawEnds(pen, plan, series);
      for (const [index, { x, label }] of markers.entries()) {
        const y = chartHeight + 20 + index * markerHeight;
        write(pen, `${index + 1}`, 8, y, { weight: 650, align: 'center' });
        write(pen, formatX(x), 28, y, { colour: 'muted' });
        write(pen, label, 180, y);
      }
      pen.restore();
    },
  };
}

function drawGrid(pen: CanvasRenderingContext2D, plan: LinePlan, formatY: Lines['formatY']): void {
  for (const tick of plan.yTicks) {
    stroke(pen, tick === 0 ? 'control' : 'line', [plan.left, plan.y(tick)], [plan.right, plan.y(tick)]);
    const label = formatY(tick);
    write(pen, label, plan.left - 8, plan.y(tick), { size: 13, colour: 'muted', align: 'right' });
  }
  for (const { x, text } of plan.xLabels)
    write(pen, text, x, plan.height - 10, { size: 13, colour: 'muted', align: 'center' });
}

/** A line where the days after the round begin. */
function drawLater(pen: CanvasRenderingContext2D, plan: LinePlan, x: number): void {
  pen.setLineDash([2, 3]);
  stroke(pen, 'control', [x, plan.top], [x, plan.bottom]);
  pen.setLineDash([]);
}

function drawMarkers(pen: CanvasRenderingContext2D, plan: LinePlan, markers: readonly Marker[]): void {
  for (const [index, { x }] of markers.entries()) {
    pen.setLineDash([2, 3]);
    stroke(pen, 'control', [plan.x(x), plan.top], [plan.x(x), plan.bottom]);
    pen.setLineDash([]);
    pen.fillStyle = lightColour('text');
    pen.beginPath();
    pen.arc(plan.x(x), plan.top, 9, 0, 2 * Math.PI);
    pen.fill();
    write(pen, `${index + 1}`, plan.x(x), plan.top + 1, {
      ...{ size: 12, weight: 700, colour: 'on-accent', align: 'center' },
    });
  }
}

function drawLines(pen: CanvasRenderingContext2D, plan: LinePlan, series: readonly Series[]): void {
  const path = line<Point>()
    .x((point) => plan.x(point.x))
    .y((point) => plan.y(point.y))
    .curve(curveMonotoneX);
  for (const one of series) {
    const look = lineLook(one);
    pen.strokeStyle = lightColour(look.colour);
    pen.lineWidth = look.width;
    pen.setLineDash(look.dash === 'none' ? [] : look.dash.split(' ').map(Number));
    pen.stroke(new Path2D(path([...one.points]) ?? ''));
  }
  pen.setLineDash([]);
}

function drawEnds(pen: CanvasRenderingContext2D, plan: LinePlan, series: readonly Series[]): void {
  for (const [index, one] of series.entries()) {
    const y = plan.ends[index] ?? 0;
    const look = lineLook(one);
    const last = plan.y(one.points.at(-1)?.y ?? 0);
    pen.lineWidth = 1;
    pen.strokeStyle = lightColour(look.colour);
    stroke(pen, look.colour, [plan.right + 2, last], [plan.right + 7, y]);
    if (one.team !== undefined) drawShape(pen, one.team, plan.right + 9, y - 6);
    for (const [line, words] of (plan.names[index] ?? []).entries())
      write(pen, words, plan.right + (one.team === undefined ? 10 : 26), y + lineShift(plan, index, line), {
        weight: 550,
        colour: one.quiet ? 'muted' : 'text',
      });
  }
}

function drawShape(pen: CanvasRenderingContext2D, team: number, x: number, y: number): void {
  const look = teamLook(team);
  pen.save();
  pen.translate(x, y);
  pen.scale(0.5, 0.5);
  pen.fillStyle = lightColour(look.colour);
  pen.fill(new Path2D(shapes[look.shape].path));
  pen.restore();
}

function stroke(
  pen: CanvasRenderingContext2D,
  colour: string,
  from: [number, number],
  to: [number, number],
): void {
  pen.strokeStyle = lightColour(colour);
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

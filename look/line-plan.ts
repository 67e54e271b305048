import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Marker, Series } from './series';
import { inLines, inOneRow, intoRows, type Lane, spreadApart } from './spread';

export interface LinePlan {
  width: number;
  height: number;
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
  top: number;
  bottom: number;
  yTicks: number[];
  /** The words of the axis, each with its middle; none touches another. */
  xLabels: { x: number; text: string }[];
  /** Heights of the labels at the line ends, and their words in lines, in the order of the series. */
  ends: number[];
  names: string[][];
  /** From one line of words at a line's end to the next. */
  endGap: number;
  lanes: Lane[];
  laneHeight: number;
  /** Where the numbers of turning points stand that have no room for words. */
  numbers: number[];
  /** How many times as large as usual everything written is. */
  times: number;
}

const laneHeight = 18;
const endGap = 17;
const letterPlace = 7.2;
const letterWidth = 7;
/** Pixels that a letter is high at a desk; every distance grows with it. */
const usualLetters = 12;

interface Wanted {
  width: number;
  height: number;
  series: readonly Series[];
  markers: readonly Marker[];
  yDomain?: readonly [number, number] | undefined;
  xTicks?: readonly number[] | undefined;
  formatX: (x: number) => string;
  /** Room for the words at the line ends. */
  endLabels: boolean;
  /** Pixels that a letter is high; larger on a wall. */
  letters?: number | undefined;
}

/** Where everything goes: scales, ticks, and labels that do not touch one another. */
export function planLines(wanted: Wanted): LinePlan {
  const { width, height, series, markers, endLabels } = wanted;
  const times = (wanted.letters ?? usualLetters) / usualLetters;
  const rows = markers.length === 0 ? 0 : Math.min(3, markers.length);
  const longest = Math.max(0, ...series.map((line) => line.name.length));
  const left = 36 * times;
  const right = width - (endLabels ? Math.min(width * 0.3, (22 + longest * letterPlace) * times) : 12);
  const top = (12 + rows * laneHeight) * times;
  const bottom = height - 28 * times;
  const points = series.flatMap((line) => line.points);
  const x = scaleLinear(extent(points.map((point) => point.x)), [left, right]);
  const y = scaleLinear(wanted.yDomain ?? withZero(points.map((point) => point.y)), [bottom, top]);
  if (!wanted.yDomain) y.nice(5);
  const ends = series.map((line) => y(line.points.at(-1)?.y ?? 0));
  const names = series.map(({ name }) => inLines(name, (width - right) / (letterPlace * times) - 3));
  return {
    ...{ width, height, x, y, left, right, top, bottom, times },
    laneHeight: laneHeight * times,
    yTicks: y.ticks(Math.max(3, Math.round(height / (70 * times)))),
    xLabels: labelsOf(
      wanted.xTicks ?? x.ticks(Math.max(2, Math.round((right - left) / (90 * times)))),
      wanted.formatX,
      { x, times, width },
    ),
    names,
    endGap: endGap * times,
    ends: spreadApart(
      ends,
      names.map((lines) => lines.length * endGap * times),
      top,
      bottom,
    ),
    numbers: spreadApart(
      markers.map((marker) => x(marker.x)),
      17 * times,
      left,
      width - 8 * times,
    ),
    lanes: intoRows(
      markers.map((marker) => markerSpace(marker, x, times)),
      rows,
      width,
    ),
  };
}

/** How far above or below its label's height a line of the words stands. */
export function lineShift({ names, endGap }: LinePlan, index: number, line: number): number {
  return (line - ((names[index]?.length ?? 1) - 1) / 2) * endGap;
}

function labelsOf(
  ticks: readonly number[],
  formatX: Wanted['formatX'],
  { x, times, width }: Pick<LinePlan, 'x' | 'times' | 'width'>,
): LinePlan['xLabels'] {
  const texts = ticks.map(formatX);
  const spaces = ticks.map((tick, index) => ({
    x: x(tick),
    width: (texts[index]?.length ?? 0) * letterWidth * times,
  }));
  const places = inOneRow(spaces, 10 * times, width);
  return texts.flatMap((text, index) => {
    const place = places[index];
    return place === undefined ? [] : [{ x: place, text }];
  });
}

function markerSpace(marker: Marker, x: ScaleLinear<number, number>, times: number) {
  return { x: x(marker.x) - 8 * times, width: (22 + marker.label.length * letterWidth) * times };
}

function extent(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low < high ? [low, high] : [low, low + 1];
}

function withZero(values: readonly number[]): [number, number] {
  return extent([0, ...values]);
}

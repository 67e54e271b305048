import type { AfterPoint, CurvePoint, Debrief, TeamDebrief } from '@/engine/debrief/types';
import type { Group } from '@/engine/vocabulary';
import type { Point, Series } from '@/look/series';
import type { Figures } from './figures';
import { groupIndex } from './group-changes';

export type Opinion = 'overall' | Group;

/** Beyond this many teams only the best, the middle, the worst and the chosen one are drawn. */
const mostLines = 8;

/** What is drawn as one line: a round, and the thirty days after it where they are known. */
export interface Played {
  curve: readonly CurvePoint[];
  after?: readonly AfterPoint[];
}

/** How wide the thirty days are drawn, against the play before them. */
const afterShare = 0.3;
const afterHours = 30 * 24;

interface CurveNames {
  team: (index: number) => string;
  doingNothing: string;
  realCase: string;
}

/** The lines of one chart: the teams, then the two lines to compare with, drawn fainter. */
export function curveSeries(
  { teams, doingNothing, realCase }: Debrief,
  opinion: Opinion,
  names: CurveNames,
  chosen?: TeamDebrief,
): Series[] {
  const points = (played: Played) => pointsOf(played, opinion);
  return [
    ...shownTeams(teams, chosen).map((team) => ({
      id: team.teamId,
      name: names.team(team.index),
      team: team.index,
      points: points(team),
    })),
    {
      id: 'doing-nothing',
      name: names.doingNothing,
      colour: 'var(--muted)',
      dash: '2 5',
      quiet: true,
      points: points(doingNothing),
    },
    ...(realCase
      ? [
          {
            id: 'real-case',
            name: names.realCase,
            colour: 'var(--text)',
            dash: '9 3 2 3',
            quiet: true,
            points: points(realCase),
          },
        ]
      : []),
  ].filter((series) => series.points.length > 1);
}

/** The axis is play time, so that busy minutes have room; the thirty days stand after it, much closer together. */
export function pointsOf({ curve, after = [] }: Played, opinion: Opinion): Point[] {
  const y = (point: { overall: number; groups: readonly number[] }) =>
    opinion === 'overall' ? point.overall : (point.groups[groupIndex(opinion)] ?? 0);
  const endP = curve.at(-1)?.p ?? 0;
  return [
    ...curve.map((point) => ({ x: point.p, y: y(point) })),
    ...after.filter(({ hour }) => hour > 0).map((point) => ({ x: afterX(endP, point.hour), y: y(point) })),
  ];
}

function afterX(endP: number, hour: number): number {
  return Math.round(endP + (hour / afterHours) * afterShare * endP);
}

/** Where on the axis the thirty days begin; nothing where they are not known. */
export function laterFrom({ curve, after }: Played): number | undefined {
  const endP = curve.at(-1)?.p ?? 0;
  return after && after.length > 1 && endP > 0 ? endP : undefined;
}

/** A place on the axis in words: a moment of the story, or so many days later. */
export function momentAt({ moment, daysLater }: Figures, played: Played): (x: number) => string {
  const endP = laterFrom(played);
  return (x) =>
    endP !== undefined && x > endP
      ? daysLater(Math.round(((x - endP) / (afterShare * endP)) * 30))
      : moment(minuteAtP(played.curve, x));
}

/** The two lines to compare with belong to no team. */
export function isTeam({ id }: { id: string }): boolean {
  return id !== 'doing-nothing' && id !== 'real-case';
}

export function shownTeams(teams: readonly TeamDebrief[], chosen?: TeamDebrief): TeamDebrief[] {
  if (teams.length <= mostLines) return [...teams];
  const order = byResult(teams);
  const picked = [order[0], order[Math.floor(order.length / 2)], order.at(-1), chosen];
  return teams.filter((team) => picked.includes(team));
}

/** Minutes since 00:00 of day one when play stood at `p`; between two samples, in proportion. */
export function minuteAtP(curve: readonly CurvePoint[], p: number): number {
  const before = curve.findLast((point) => point.p <= p) ?? curve[0];
  const after = curve.find((point) => point.p > p);
  if (!before) return 0;
  if (!after || after.p === before.p) return before.minute;
  return before.minute + ((p - before.p) / (after.p - before.p)) * (after.minute - before.minute);
}

/** At least this many points high, so that a difference of two does not look like a disaster. */
const leastSpan = 12;
/** So near to zero lines are shown with it. */
const nearZero = 15;

/** The scale of the chart: all lines with a little air, and zero where it is near. */
export function curveDomain(series: readonly Series[]): [number, number] {
  const values = series.flatMap((line) => line.points.map((point) => point.y));
  if (values.length === 0) return [-leastSpan / 2, leastSpan / 2];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least > 0 && least <= nearZero ? 0 : least;
  const high = most < 0 && most >= -nearZero ? 0 : most;
  const air = Math.max(2, (leastSpan - (high - low)) / 2);
  return [Math.floor((low - air) / 5) * 5, Math.ceil((high + air) / 5) * 5];
}

/** As many moments as there is room for, each in the middle of its stretch, so that no label leaves the chart; one for the thirty days. */
export function evenTicks(series: readonly Series[], count: number, later?: number): number[] {
  const xs = series.flatMap((line) => line.points.map((point) => point.x));
  if (xs.length === 0) return [];
  const [from, last] = [Math.min(...xs), Math.max(...xs)];
  const to = later ?? last;
  const played = Array.from({ length: count }, (_, index) => from + ((to - from) * (index + 0.5)) / count);
  return later === undefined || last <= later ? played : [...played, (later + last) / 2];
}

/** The best first, by the result under the usual weights; without one by the score against doing nothing. */
function byResult(teams: readonly TeamDebrief[]): TeamDebrief[] {
  const value = ({ marks, outcome }: TeamDebrief) => marks.outcome?.usual?.score ?? outcome.score;
  return teams.toSorted((left, right) => value(right) - value(left));
}

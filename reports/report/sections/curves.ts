import type { Debrief, TeamDebrief } from '@/engine/debrief/types';
import type { Series } from '@/look/series';
import { drawCurves } from '../../drawings/curves';
import type { Block } from '../../pdf/document';
import type { Reader } from '../../reader';
import { curveDomain, curveSeries, evenTicks, isTeam, laterFrom, momentAt } from '../../reading/curve-series';

/** More lines than this cannot be told apart; further teams get a chart of their own, on the same scale. */
const mostLines = 8;

export function curves(reader: Reader, debrief: Debrief): Block[] {
  const { t } = reader;
  const lines = linesOf(reader, debrief, debrief.teams);
  const heading: Block = { block: 'heading', level: 1, text: t('debrief.curves.title') };
  // A round that was ended in its first seconds has no curve.
  if (!lines.some(isTeam)) return [heading, { block: 'text', text: t('common.chart.none') }];
  const domain = curveDomain(lines);
  return [
    heading,
    { block: 'text', text: t('reports.report.scrub'), tone: 'small' },
    ...inParts(debrief.teams).flatMap((teams): Block[] => [
      ...(teams.length < debrief.teams.length
        ? [{ block: 'heading' as const, level: 3 as const, text: partTitle(reader, teams) }]
        : []),
      { block: 'drawing', drawing: chart(reader, debrief, teams, domain) },
    ]),
  ];
}

function inParts(teams: readonly TeamDebrief[]): TeamDebrief[][] {
  const parts = Math.ceil(teams.length / mostLines);
  const each = Math.ceil(teams.length / Math.max(1, parts));
  return Array.from({ length: parts }, (_, part) => teams.slice(part * each, (part + 1) * each));
}

function partTitle({ t, team }: Reader, teams: readonly TeamDebrief[]): string {
  return t('reports.report.some', {
    first: team(teams[0]?.index ?? 0),
    last: team(teams.at(-1)?.index ?? 0),
  });
}

/** The teams' lines, each team in its own part, so that none is left out. */
function linesOf({ t, team }: Reader, debrief: Debrief, teams: readonly TeamDebrief[]): Series[] {
  const names = {
    team,
    doingNothing: t('debrief.curves.doingNothing'),
    realCase: t('debrief.curves.realCase'),
  };
  const lines = inParts(teams).flatMap((part) =>
    curveSeries({ ...debrief, teams: part }, 'overall', names).filter(isTeam),
  );
  const others = curveSeries({ ...debrief, teams: [] }, 'overall', names);
  return [...lines, ...others];
}

function chart(reader: Reader, debrief: Debrief, teams: readonly TeamDebrief[], domain: [number, number]) {
  const { figures } = reader;
  const series = linesOf(reader, debrief, teams);
  const clock = debrief.teams[0] ?? debrief.doingNothing;
  const later = laterFrom(clock);
  return drawCurves({
    series,
    yDomain: domain,
    xTicks: evenTicks(series, 4, later),
    later,
    formatX: momentAt(figures, clock),
    formatY: (y) => figures.signed(y),
    alt: sentence(reader, series),
    height: 380,
  });
}

/** What the chart shows, in words: where every line ends. */
function sentence({ t, figures }: Reader, series: readonly Series[]): string {
  const ends = series.map(({ name, points }) => `${name} ${figures.signed(points.at(-1)?.y ?? 0)}`);
  return `${t('debrief.curves.chart')}. ${ends.join('; ')}.`;
}

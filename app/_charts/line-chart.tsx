'use client';

import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { planLines } from '@/look/line-plan';
import { type Marker, type Series, stops, thin, valueAt } from '@/look/series';
import { trueMinus } from '@/words/signed';
import { ChartFrame } from './chart-frame';
import { LineMarks } from './line-marks';
import { LineReadout } from './line-readout';
import { LineScrub } from './line-scrub';
import { MarkerList } from './marker-list';
import { lineDrawing } from './picture/line-drawing';
import { useWidth } from './use-width';

interface LineChartProps {
  title: string;
  description?: string | undefined;
  series: readonly Series[];
  /** Turning points in the order of time. */
  markers?: readonly Marker[] | undefined;
  /** Scenario minutes and the like, in words. */
  formatX: (x: number) => string;
  yDomain?: readonly [number, number] | undefined;
  xTicks?: readonly number[] | undefined;
  /** Where the days after the round begin. */
  later?: number | undefined;
  height?: number | undefined;
  /** The scrubbed moment, shared with the feed beside the chart. Without it the chart keeps its own. */
  scrub?: number | undefined;
  onScrub?: ((x: number) => void) | undefined;
  /** Pixels that a letter is high; 12 at a desk. */
  letters?: number | undefined;
  /** Without the values beside the scrubbed moment, where they would hide the lines. */
  bare?: boolean | undefined;
}

const narrow = 480;
const tableRows = 40;
const noMarkers: readonly Marker[] = [];

export function LineChart(props: LineChartProps) {
  const {
    title,
    description,
    series,
    markers = noMarkers,
    formatX,
    yDomain,
    xTicks,
    height = 320,
    later,
  } = props;
  const t = useTranslations('common.chart');
  const format = useFormatter();
  const [box, width] = useWidth<HTMLDivElement>(720);
  const [own, setOwn] = useState<number>();
  const scrub = props.scrub ?? own;
  const formatY = (y: number | undefined) =>
    y === undefined ? '–' : trueMinus(format.number(y, { maximumFractionDigits: 0 }));
  const moments = stops(series);
  const { letters } = props;
  const plan = planLines({
    ...{ width, height, series, markers, yDomain, xTicks, formatX, letters },
    endLabels: width >= narrow,
  });
  const table = {
    head: [t('time'), ...series.map((line) => line.name)],
    rows: thin(moments, tableRows).map((x) => ({
      key: String(x),
      cells: [formatX(x), ...series.map((line) => formatY(valueAt(line.points, x)))],
    })),
  };

  function move(x: number) {
    setOwn(x);
    props.onScrub?.(x);
  }

  return (
    <ChartFrame
      title={title}
      description={description ?? t('lines', { count: series.length })}
      table={table}
      drawing={lineDrawing({ series, markers, yDomain, xTicks, later, formatX, formatY })}
    >
      <div ref={box} className="relative min-w-0">
        <svg viewBox={`0 0 ${width} ${height}`} className="block w-full overflow-visible" aria-hidden="true">
          <LineMarks {...{ plan, series, markers, scrub, later, formatY }} endLabels={width >= narrow} />
        </svg>
        <LineScrub {...{ plan, series, moments, scrub, formatX, formatY }} onScrub={move} />
        {scrub !== undefined && !props.bare && <LineReadout {...{ plan, series, scrub, formatX, formatY }} />}
      </div>
      <MarkerList markers={markers} formatX={formatX} series={width < narrow ? series : []} />
    </ChartFrame>
  );
}

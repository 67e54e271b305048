'use client';

import { DivergingBars } from '../../_charts/diverging-bars';
import { LineChart } from '../../_charts/line-chart';
import { Sparkline } from '../../_charts/sparkline';
import { Waterfall } from '../../_charts/waterfall';
import { markers, series, stakeholders, steps } from './chart-data';

export function Charts() {
  return (
    <div className="flex flex-col gap-10">
      <LineChart
        title="Reputation over the evening"
        description="Night desk apologised before 21:00 and lost least; Second floor explained the rules first."
        series={series}
        markers={markers}
        formatX={clock}
        yDomain={[0, 100]}
      />
      <div className="grid gap-10 md:grid-cols-2">
        <Waterfall
          title="Why Second floor lost 27 points"
          description="Each row: the round replayed without that decision."
          start={62}
          steps={steps}
          startLabel="Before the first post"
          endLabel="At the end"
        />
        <DivergingBars
          title="What the full apology did"
          description="Points within the next hour."
          rows={stakeholders}
        />
      </div>
      <p className="flex flex-wrap items-center gap-4 text-sm">
        Night desk
        <Sparkline
          values={[62, 60, 55, 41, 38, 44, 49, 52]}
          label="Reputation of Night desk, now 52"
          colour="var(--team-a)"
          domain={[0, 100]}
        />
        <Sparkline values={[0, 4, 18, 60, 92, 88, 71]} label="Mentions per minute, now 71" />
      </p>
    </div>
  );
}

function clock(minutes: number): string {
  const total = 18 * 60 + 45 + minutes;
  return `${Math.floor(total / 60) % 24}:${String(Math.round(total) % 60).padStart(2, '0')}`;
}

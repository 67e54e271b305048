import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import type { Debrief } from '@/engine/debrief/types';
import { teamLook } from '@/look/team-look';
import { high, wide } from './layer';

interface StormProps {
  debrief: Debrief;
  /** Where play ends, 0..1 across. */
  to: number;
}

/** How loud it was, all teams together, from a normal day to the loudest; a dot for each decision of each team. */
export function Storm({ debrief: { teams }, to }: StormProps) {
  const samples = loudness(teams.map(({ curve }) => curve));
  const endP = Math.max(1, samples.at(-1)?.p ?? 1);
  const x = scaleLinear([0, endP], [0, to * wide]);
  const loudest = Math.max(10, ...samples.map(({ volume }) => volume));
  const y = scaleLog([1, loudest], [high - 2, 6]).clamp(true);
  const at = ({ volume }: { volume: number }) => y(Math.max(1, volume));
  const outline = line<Sample>((sample) => x(sample.p), at).curve(curveMonotoneX)(samples);
  const under = area<Sample>()
    .x((sample) => x(sample.p))
    .y0(high)
    .y1(at)
    .curve(curveMonotoneX)(samples);
  return (
    <>
      <path d={under ?? undefined} fill="var(--warn)" opacity="0.18" />
      <path d={outline ?? undefined} stroke="var(--warn)" strokeWidth="5" vectorEffect="non-scaling-stroke" />
      {teams.flatMap(({ teamId, index, decisions }) =>
        decisions.map(({ decisionId, resolvedP }) => (
          <path
            key={`${teamId} ${decisionId}`}
            d={`M${x(resolvedP)} ${at(samples.findLast(({ p }) => p <= resolvedP) ?? { volume: 1 })}h0`}
            stroke={teamLook(index).colour}
            strokeWidth={teams.length > 12 ? 10 : 18}
            vectorEffect="non-scaling-stroke"
          />
        )),
      )}
    </>
  );
}

interface Sample {
  p: number;
  volume: number;
}

/** The mean of all teams at each moment that the first has. */
function loudness(curves: readonly (readonly Sample[])[]): Sample[] {
  const [first = []] = curves;
  return first.map(({ p }, index) => {
    const there = curves.flatMap((curve) => curve[index]?.volume ?? []);
    return { p, volume: there.reduce((sum, volume) => sum + volume, 0) / Math.max(1, there.length) };
  });
}

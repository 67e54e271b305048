import { z } from 'zod';
import { overallOf } from '../figures';
import { type Group, groups } from '../vocabulary';

/** What a play was worth to each group more than doing nothing, in reputation points, in the order of `groups`. */
const worthsSchema = z.array(z.number().min(-400).max(400)).length(groups.length);

/** How a scenario plays, found by simulation (`npm run lab -- balance`): what a team's result is held against. */
export const normsSchema = z.strictObject({
  format: z.literal(1),
  /** of the scenario's structure and the model: norms of another one do not fit */
  fingerprint: z.string().min(1).max(64),
  /** simulated team-rounds that it rests on */
  rounds: z.number().int().min(1),
  /** the best and the worst plays found, for the usual priorities and for each group alone */
  extremes: z.array(worthsSchema).min(2).max(64),
  /** a fair sample of simulated teams */
  sample: z.array(worthsSchema).min(50).max(1000),
});

export type Norms = z.infer<typeof normsSchema>;

export type PlaceInNorms = { score: number; percentile: number };

/**
 * Where a result stands: 0-100 between the worst and the best play found, and the share (0-100) of simulated teams that
 * did worse. All plays are weighed by the priorities given, so a team is held against its own aims.
 */
export function placeInNorms(
  { extremes, sample }: Norms,
  worths: Record<Group, number>,
  priorities: Record<Group, number>,
): PlaceInNorms {
  const own = groups.map((group) => worths[group]);
  const value = (one: readonly number[]) => overallOf(one, priorities);
  const [result, teams] = [value(own), sample.map(value)];
  const [worst, best] = endsOf({ extremes, sample }, priorities);
  const share = best > worst ? (result - worst) / (best - worst) : 0.5;
  const below = teams.filter((other) => other < result).length;
  const level = teams.filter((other) => other === result).length;
  return {
    score: Math.round(100 * Math.min(1, Math.max(0, share))),
    percentile: Math.round((100 * (below + level / 2)) / teams.length),
  };
}

/** The scores (0-100) of a scenario's simulated teams, weighed as one team would be. */
export function sampleScores(norms: Norms, priorities: Record<Group, number>): number[] {
  const value = (one: readonly number[]) => overallOf(one, priorities);
  const teams = norms.sample.map(value);
  const [worst, best] = endsOf(norms, priorities);
  return teams.map((one) => (best > worst ? Math.round((100 * (one - worst)) / (best - worst)) : 50));
}

/** How far the best play found lies above the worst, in reputation points weighed as one team would; never nought. */
export function rangeOf(
  norms: Pick<Norms, 'extremes' | 'sample'>,
  priorities: Record<Group, number>,
): number {
  const [worst, best] = endsOf(norms, priorities);
  return Math.max(0.01, best - worst);
}

function endsOf(
  { extremes, sample }: Pick<Norms, 'extremes' | 'sample'>,
  priorities: Record<Group, number>,
): [number, number] {
  const found = [...extremes, ...sample].map((one) => overallOf(one, priorities));
  return [Math.min(...found), Math.max(...found)];
}

import { curvesOf, type Outcome } from './calibrate';
import type { Case, Order, Reading, Value } from './case';
import { type Curves, read } from './measure';
import { playRun } from './play';

/** Public reputation may differ by so much between ticks of a quarter hour, one hour and six hours (CT16). */
const tickTolerance = 1;

/** CT16 for one case: the same bytes again, ticks that do not matter, and an order of strategies that luck cannot change. */
export function steadiness(given: Case, curves: Curves, seeds: number): Outcome[] {
  return [
    sameBytes(given),
    tickMatters(given, curves),
    ...(given.orders ?? []).map((order, i) => luck(given, order, i, seeds)),
  ];
}

function outcome(given: Case, id: string, tells: string, value: number, most: number): Outcome {
  return { caseId: given.id, id: `CT16 ${id}`, tells, value, band: `<= ${most}`, passed: value <= most };
}

function sameBytes(given: Case): Outcome {
  const [once, again] = [1, 2].map(() => JSON.stringify(curvesOf(given, { seed: 1 })));
  return outcome(
    given,
    'bytes',
    'the same seed and inputs give identical bytes (differing runs)',
    once === again ? 0 : 1,
    0,
  );
}

function tickMatters(given: Case, curves: Curves): Outcome {
  const hours = given.targets.flatMap(({ value }) => publicHours(given, value));
  const others = [0.25, 1, 6].map((dt) => curvesOf(given, { dt }));
  const differences = others.flatMap((other) =>
    hours.map(({ run, hour }) =>
      Math.abs((other[run]?.[hour]?.reputation.public ?? 0) - (curves[run]?.[hour]?.reputation.public ?? 0)),
    ),
  );
  return outcome(
    given,
    'ticks',
    'public at the hours of the targets, ticks .25, 1 and 6 h',
    Math.max(0, ...differences),
    tickTolerance,
  );
}

/** The runs and hours at which a value reads; for a lowest or highest, the days between which it looks. */
function publicHours(given: Case, value: Value): { run: string; hour: number }[] {
  if (typeof value === 'string') return publicHours(given, given.measures?.[value] ?? { minus: ['', ''] });
  if ('minus' in value) return value.minus.flatMap((part) => publicHours(given, part));
  if ('ratio' in value) return value.ratio.flatMap((part) => publicHours(given, part));
  return daysOf(value).map((hour) => ({ run: value.run, hour }));
}

function daysOf({ hour, day, lowest, highest }: Reading): number[] {
  const span = lowest ?? highest;
  if (!span) return [Math.round(hour ?? 24 * (day ?? 0))];
  const [from, to] = span;
  return Array.from({ length: to - from + 1 }, (_, i) => 24 * (from + i));
}

function luck(given: Case, order: Order, place: number, seeds: number): Outcome {
  let changed = 0;
  for (let seed = 1; seed <= seeds; seed++) if (!isInOrder(given, order, seed)) changed++;
  return outcome(given, `order ${place + 1}`, `${order.tells}: seeds of ${seeds} that change it`, changed, 0);
}

/** Whether the runs come out best first under this seed's luck. */
export function isInOrder(given: Case, order: Order, seed: number | undefined): boolean {
  const days = order.day ?? order.lowest?.[1] ?? given.days;
  const values = order.runs.map((name) => {
    const run = given.runs[name];
    return run ? read(playRun(given, run, { seed, days }), order) : Number.NaN;
  });
  return values.every((value, i) => i === 0 || value <= (values[i - 1] ?? value));
}

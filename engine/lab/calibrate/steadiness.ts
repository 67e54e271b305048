import { curvesOf, type TargetOutcome } from './calibrate';
import type { CalibrationCase, Order, Reading, Value } from './case';
import { type Curves, read } from './measure';
import { playRun } from './play';

/** Public reputation may differ by so much between ticks of a quarter hour, one hour and six hours (CT16). */
const tickTolerance = 1;

/** CT16 for one case: the same bytes again, ticks that do not matter, and an order of strategies that luck cannot change. */
export function steadiness(given: CalibrationCase, curves: Curves, seeds: number): TargetOutcome[] {
  return [sameBytes(given), tickMatters(given, curves), ...luckMatters(given, seeds)];
}

function outcome(
  given: CalibrationCase,
  id: string,
  tells: string,
  value: number,
  most: number,
): TargetOutcome {
  return { caseId: given.id, id: `CT16 ${id}`, tells, value, band: `<= ${most}`, passed: value <= most };
}

function sameBytes(given: CalibrationCase): TargetOutcome {
  const [once, again] = [1, 2].map(() => JSON.stringify(curvesOf(given, { seed: 1 })));
  return outcome(
    given,
    'bytes',
    'the same seed and inputs give identical bytes (differing runs)',
    once === again ? 0 : 1,
    0,
  );
}

function tickMatters(given: CalibrationCase, curves: Curves): TargetOutcome {
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
function publicHours(given: CalibrationCase, value: Value): { run: string; hour: number }[] {
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

/** For each order that the case states, under how many seeds luck would change it. */
function luckMatters(given: CalibrationCase, seeds: number): TargetOutcome[] {
  const orders = given.orders ?? [];
  const changed = orders.map(() => 0);
  for (let seed = 1; orders.length > 0 && seed <= seeds; seed++) {
    const curves = orderedRuns(given, orders, seed);
    orders.forEach((order, i) => {
      if (!isInOrder(order, curves)) changed[i] = (changed[i] ?? 0) + 1;
    });
  }
  return orders.map(({ tells }, i) =>
    outcome(given, `order ${i + 1}`, `${tells}: seeds of ${seeds} that change it`, changed[i] ?? 0, 0),
  );
}

/** The runs that orders compare, each played once, as far as the orders look. */
function orderedRuns(given: CalibrationCase, orders: Order[], seed: number): Curves {
  const days = Math.max(...orders.map(({ day, lowest }) => Math.ceil(day ?? lowest?.[1] ?? given.days)));
  const compared = Object.entries(given.runs).filter(([name]) =>
    orders.some(({ runs }) => runs.includes(name)),
  );
  return Object.fromEntries(compared.map(([name, run]) => [name, playRun(given, run, { seed, days })]));
}

/** Whether the runs come out best first on these curves. */
export function isInOrder(order: Order, curves: Curves): boolean {
  const values = order.runs.map((name) => read(curves[name] ?? [], order));
  return values.every((value, i) => i === 0 || value <= (values[i - 1] ?? value));
}

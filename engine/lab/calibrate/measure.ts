import type { CalibrationCase, MeasuredQuantity, Reading, Value } from './case';
import type { Curve } from './play';

/** The curves of a case, by the name of the run. */
export type Curves = Record<string, Curve>;

/** The number that a case's value means, on these curves. Contradictory cases have been refused before. */
export function measured(given: CalibrationCase, curves: Curves, value: Value): number {
  if (typeof value === 'string') return measured(given, curves, given.measures?.[value] ?? missing(value));
  if ('minus' in value) {
    return measured(given, curves, value.minus[0]) - measured(given, curves, value.minus[1]);
  }
  if ('ratio' in value) {
    return measured(given, curves, value.ratio[0]) / measured(given, curves, value.ratio[1]);
  }
  return read(curves[value.run] ?? missing(value.run), value);
}

/** One reading of one curve: at an hour, on a day, or the lowest or highest between two days (both included). */
export function read(curve: Curve, reading: Omit<Reading, 'run'>): number {
  const { of, hour, day, lowest, highest } = reading;
  if (lowest) return Math.min(...between(curve, of, lowest));
  if (highest) return Math.max(...between(curve, of, highest));
  return quantityOf(curve, of, Math.round(hour ?? 24 * (day ?? 0)));
}

function between(curve: Curve, of: MeasuredQuantity, [from, to]: [number, number]): number[] {
  const hours: number[] = [];
  for (let hour = Math.round(24 * from); hour <= 24 * to; hour++) hours.push(quantityOf(curve, of, hour));
  return hours;
}

function quantityOf(curve: Curve, of: MeasuredQuantity, hour: number): number {
  const at = curve[hour] ?? missing(`hour ${hour}`);
  switch (of) {
    case 'blame':
    case 'volume':
    case 'awareness':
    case 'credibility':
    case 'misbelief':
      return at[of];
    default:
      return at.reputation[of];
  }
}

function missing(what: string): never {
  throw new Error(`calibration case without ${what}`);
}

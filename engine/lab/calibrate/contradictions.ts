import type { CalibrationCase, Reading, Value } from './case';

/** Something in a case that cannot be, at a path into it. */
export type Contradiction = { path: (string | number)[]; reason: string; wrong?: string; known?: string[] };

/** What a case says that its own parts contradict; the schema has been satisfied before. */
export function contradictionsIn(given: CalibrationCase): Contradiction[] {
  return [
    ...(Object.keys(given.runs).length === 0 ? [{ path: ['runs'], reason: 'has no run' }] : []),
    ...hoursInOrder(given),
    ...Object.entries(given.measures ?? {}).flatMap(([name, value]) =>
      inValue(given, value, ['measures', name], [name]),
    ),
    ...given.targets.flatMap((target, i) => inValue(given, target.value, ['targets', i, 'value'], [])),
    ...targetsTwice(given),
    ...(given.orders ?? []).flatMap((order, i) => inOrder(given, order, i)),
  ];
}

function hoursInOrder(given: CalibrationCase): Contradiction[] {
  return Object.entries(given.runs).flatMap(([name, run]) =>
    run.acts.flatMap((done, i) => {
      const before = run.acts[i - 1]?.hour ?? 0;
      if (done.hour >= before) return [];
      return [
        { path: ['runs', name, 'acts', i, 'hour'], reason: `hour ${done.hour} comes after hour ${before}` },
      ];
    }),
  );
}

function inValue(
  given: CalibrationCase,
  value: Value,
  path: (string | number)[],
  within: string[],
): Contradiction[] {
  if (typeof value === 'string') return inName(given, value, path, within);
  if ('minus' in value) return inPair(given, value.minus, [...path, 'minus'], within);
  if ('ratio' in value) return inPair(given, value.ratio, [...path, 'ratio'], within);
  return inReading(given, value, path);
}

function inPair(
  given: CalibrationCase,
  pair: [Value, Value],
  path: (string | number)[],
  within: string[],
): Contradiction[] {
  return pair.flatMap((value, i) => inValue(given, value, [...path, i], within));
}

function inName(
  given: CalibrationCase,
  name: string,
  path: (string | number)[],
  within: string[],
): Contradiction[] {
  const known = Object.keys(given.measures ?? {});
  const measure = given.measures?.[name];
  if (measure === undefined) return [{ path, reason: `no measure "${name}"`, wrong: name, known }];
  if (within.includes(name)) return [{ path, reason: `measure "${name}" is made of itself` }];
  return inValue(given, measure, path, [...within, name]);
}

function inReading(given: CalibrationCase, reading: Reading, path: (string | number)[]): Contradiction[] {
  const last = reading.hour ?? 24 * (reading.day ?? reading.lowest?.[1] ?? reading.highest?.[1] ?? 0);
  return [
    ...unknownRun(given, reading.run, [...path, 'run']),
    ...(last > 24 * given.days ? [{ path, reason: `the case ends on day ${given.days}` }] : []),
  ];
}

function unknownRun(given: CalibrationCase, run: string, path: (string | number)[]): Contradiction[] {
  const known = Object.keys(given.runs);
  return known.includes(run) ? [] : [{ path, reason: `no run "${run}"`, wrong: run, known }];
}

function targetsTwice(given: CalibrationCase): Contradiction[] {
  const ids = given.targets.map((target) => target.id);
  return ids.flatMap((id, i) =>
    ids.indexOf(id) === i ? [] : [{ path: ['targets', i, 'id'], reason: `"${id}" is there twice` }],
  );
}

function inOrder(
  given: CalibrationCase,
  order: NonNullable<CalibrationCase['orders']>[number],
  i: number,
): Contradiction[] {
  const path = ['orders', i];
  const last = order.day ?? order.lowest?.[1] ?? 0;
  return [
    ...((order.day === undefined) === (order.lowest === undefined)
      ? [{ path, reason: 'needs exactly one of day, lowest' }]
      : []),
    ...(last > given.days ? [{ path, reason: `the case ends on day ${given.days}` }] : []),
    ...order.runs.flatMap((run, r) => unknownRun(given, run, [...path, 'runs', r])),
  ];
}

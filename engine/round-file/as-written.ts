/** The keys of a scenario under which a time stands. */
const timeKeys = new Set(['starts', 'ends', 'at', 'closes', 'until', 'from', 'by']);

/**
 * The scenario in a value as an author writes it: minutes become "d1 18:45" again, so that the same schemas read it.
 * Everything else is left as it is; what is no minute stays what it is and is refused by them.
 */
export function scenarioAsWritten(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('scenario' in value)) return value;
  return { ...value, scenario: written(value.scenario, 0) };
}

function written(value: unknown, depth: number): unknown {
  if (depth > 40 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => written(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      timeKeys.has(key) && typeof one === 'number' ? timeText(one) : written(one, depth + 1),
    ]),
  );
}

function timeText(minute: number): string | number {
  if (!Number.isInteger(minute) || minute < 0) return minute;
  const two = (value: number) => String(value).padStart(2, '0');
  return `d${Math.floor(minute / 1440) + 1} ${two(Math.floor((minute % 1440) / 60))}:${two(minute % 60)}`;
}

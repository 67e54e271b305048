import { keep, readKept } from './device';

/** One practice round that is over, as this device remembers it; nobody else does. */
export interface PracticeRun {
  /** So that opening its debrief again does not count twice; empty for a run of before runs were kept. */
  roundId: string;
  /** Reputation points against doing nothing. */
  points: number;
  /** The result, 0 to 100; null where it was not worked out. */
  mark: number | null;
  /** epoch ms; null for a run of before runs were kept */
  at: number | null;
  /** It went on from a moment of another run, so it is no run to compare with. */
  retry: boolean;
  /** How loud it got: one value every ten seconds of play, 1 is a normal day. Only the best run has it. */
  storm: number[];
}

const mostRuns = 20;
const keyOf = (scenario: string) => `golden-hour.practice.${scenario}`;

/** Oldest first. */
export function practiceRuns(scenario: string): PracticeRun[] {
  return readKept(keyOf(scenario), parse) ?? [];
}

export function keepPracticeRun(scenario: string, run: PracticeRun): void {
  const before = practiceRuns(scenario);
  if (before.some(({ roundId }) => roundId === run.roundId)) return;
  const all = [...before, run];
  const best = bestOf(all);
  const told = all.map((one) => (one === best ? one : { ...one, storm: [] }));
  keep(
    keyOf(scenario),
    told.filter((one, index) => one === best || index >= told.length - mostRuns),
  );
}

/** The best of those that were played from the start. */
export function bestOf(runs: readonly PracticeRun[]): PracticeRun | undefined {
  return runs
    .filter(({ retry }) => !retry)
    .reduce<PracticeRun | undefined>(
      (best, run) => (best === undefined || run.points > best.points ? run : best),
      undefined,
    );
}

/** The best result, 0 to 100; 0 where it was played before results were kept, null where it was not played. */
export function bestMarkOf(runs: readonly PracticeRun[] | undefined): number | null {
  return runs && runs.length > 0 ? (bestOf(runs)?.mark ?? 0) : null;
}

function parse(found: unknown): PracticeRun[] | undefined {
  if (Array.isArray(found)) return found.flatMap(parseRun);
  return parseEarlier(found);
}

/** Until runs were kept, a device knew the last result and the best one. */
function parseEarlier(found: unknown): PracticeRun[] | undefined {
  if (!isRecord(found)) return undefined;
  const { roundId, last, best } = found;
  if (typeof roundId !== 'string' || typeof last !== 'number' || typeof best !== 'number') return undefined;
  const rest = { mark: null, at: null, retry: false, storm: [] };
  const lastRun = { ...rest, roundId, points: last };
  return best > last ? [{ ...rest, roundId: '', points: best }, lastRun] : [lastRun];
}

function parseRun(value: unknown): PracticeRun[] {
  if (!isRecord(value)) return [];
  const { roundId, points, mark, at, retry, storm } = value;
  if (typeof roundId !== 'string' || typeof points !== 'number') return [];
  return [
    {
      roundId,
      points,
      mark: typeof mark === 'number' ? mark : null,
      at: typeof at === 'number' ? at : null,
      retry: retry === true,
      storm: Array.isArray(storm) ? storm.filter((one) => typeof one === 'number') : [],
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

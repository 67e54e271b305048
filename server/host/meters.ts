import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured of a running server, for `/metrics`. Nothing in it names a person, a team or a workshop. */
export type Meters = {
  /** A message was answered, so many ms after it came. `name` is one of the wire's, or `unknown`. */
  answered: (name: string, granted: boolean, ms: number) => void;
  /** Lines of the log are on disk, so many ms after they were asked for. */
  recorded: (ms: number) => void;
  /** What happened in a round was sent to all who see it, so many ms after it happened. */
  toldAll: (ms: number) => void;
  /** Somebody who had been here before came again. */
  cameBack: () => void;
  /** Something went wrong that nobody expected. */
  failed: () => void;
  /** Asked at each reading: what there is now. */
  count: (now: () => Counted) => void;
  /** All of it in the text format of Prometheus. */
  text: () => Promise<string>;
  contentType: string;
};

/** `rounds` by stage and `lines` by kind of viewer; `players`: seats with an open line; `lostMs`: of all clocks together. */
export type Counted = {
  rounds: Record<string, number>;
  lines: Record<string, number>;
  players: number;
  lostMs: number;
};

const prefix = 'golden_hour_';
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Meters of their own for each server; those of the process (memory, CPU, event loop) with `ofProcess`. */
export function openMeters({ ofProcess = false } = {}): Meters {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry, prefix });
  const registers = [registry];
  const seconds = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Histogram({ name: `${prefix}${name}_seconds`, help, labelNames, buckets, registers });
  const total = (name: string, help: string) =>
    new Counter({ name: `${prefix}${name}_total`, help, registers });
  const answers = seconds('answer', 'From a message to its answer; an accepted one is on disk', [
    'message',
    'outcome',
  ]);
  const records = seconds('log_write', 'Writing lines of the log to the database', []);
  const telling = seconds('fan_out', 'From a change in a round to the last connection that is told', []);
  const resyncs = total('resyncs', 'People who came back on a new connection');
  const failures = total('unexpected_errors', 'Errors that nobody expected; each is in the log');
  return {
    answered: (message, granted, ms) =>
      answers.observe({ message, outcome: granted ? 'granted' : 'refused' }, ms / 1000),
    recorded: (ms) => records.observe(ms / 1000),
    toldAll: (ms) => telling.observe(ms / 1000),
    cameBack: () => resyncs.inc(),
    failed: () => failures.inc(),
    count: (now) => countAtReading(registry, now),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function countAtReading(registry: Registry, now: () => Counted): void {
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: string[], collect: (it: Gauge) => void) =>
    new Gauge({
      name: prefix + name,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        collect(this);
      },
    });
  const each = (label: string, counts: Record<string, number>, it: Gauge) => {
    for (const [value, count] of Object.entries(counts)) it.set({ [label]: value }, count);
  };
  gauge('rounds', 'Rounds in memory', ['stage'], (it) => each('stage', now().rounds, it));
  gauge('connections', 'Open connections', ['viewer'], (it) => each('viewer', now().lines, it));
  gauge('players', 'Seats with an open connection', [], (it) => it.set(now().players));
  gauge('clock_lost_seconds', 'Time for which running clocks had to stand', [], (it) =>
    it.set(now().lostMs / 1000),
  );
}

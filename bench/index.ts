import { execFile, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { z } from 'zod';
import { type Column, table, writePart } from './page';
import type { Asked } from './part';
import { type PartName, partNames, parts } from './parts';
import { bundlePrograms, programs } from './programs';

const help = `Measures what the game costs, and writes it down.

  npm run bench                                  everything, some 25 minutes on a quiet machine; writes docs/bench.md
  npm run bench -- --quick                       smaller and shorter, under 5 minutes; writes .start/bench.md
  npm run bench -- ratio --players 300           parts of it: ${partNames.join(', ')}

  --players   a size, in place of the part's own; again for a second one
  --seconds   of each window; --times how often it is repeated
  --built     measures what was built before
  --out       the page to write`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    players: { type: 'string', multiple: true },
    seconds: { type: 'string' },
    times: { type: 'string' },
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const messageSchema = z.object({
  column: z
    .object({
      head: z.string(),
      lines: z.array(
        z.object({
          what: z.string(),
          figure: z.string(),
          goal: z.string().exactOptional(),
          met: z.boolean().exactOptional(),
        }),
      ),
    })
    .optional(),
  failed: z.string().optional(),
});

const isPart = (name: string): name is PartName => partNames.some((one) => one === name);
const unknown = positionals.find((name) => !isPart(name));

if (values.help || unknown !== undefined) {
  console.log(unknown === undefined ? help : `There is no part ${unknown}.\n\n${help}`);
  process.exit(unknown === undefined ? 0 : 1);
}

const wanted = positionals.length > 0 ? positionals.filter(isPart) : [...partNames];
const page = values.out ?? (values.quick ? '.start/bench.md' : 'docs/bench.md');
if (!values.built) await build();
await bundlePrograms();
if (positionals.length === 0) await rm(page, { force: true });
const begun = Date.now();
const failed: string[] = [];
for (const name of wanted) if (!(await measured(name))) failed.push(name);
console.log(`${minutesSince(begun)} minutes; ${page}`);
if (failed.length > 0) console.error(`These parts failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

/** Builds what is out of date, as the start script does. */
async function build(): Promise<void> {
  const steps = `import('./scripts/lib/steps.mjs').then(({ prepare }) => prepare({ build: true }))`;
  await promisify(execFile)(process.execPath, ['-e', steps]);
}

function askedOf(name: PartName): Asked {
  const usual = parts[name][values.quick ? 'quick' : 'whole'];
  return {
    players: values.players?.map(Number) ?? usual.players,
    seconds: Number(values.seconds ?? usual.seconds),
    times: Number(values.times ?? usual.times),
  };
}

/** Measures a part and writes it down, each column as it comes; gives whether it came to its end. */
async function measured(name: PartName): Promise<boolean> {
  const { title, says, limit } = parts[name];
  const asked = askedOf(name);
  const before = `${says}\n\n${machine()}${asked.times > 1 ? ` ${asked.times} repetitions.` : ''}${values.quick ? ' Quick form.' : ''}`;
  const begun = Date.now();
  const columns: Column[] = [];
  const write = (after = '') =>
    writePart(page, title, [before, columns.length > 0 ? table(columns) : '', after].join('\n\n').trim());
  console.log(`## ${title} (${name})`);
  let why: string | undefined = 'it ended without a word';
  const child = fork(programs.part(name), [JSON.stringify(asked)], { execArgv: [] });
  const tooLong = setTimeout(() => {
    why = `it took more than ${limit} minutes`;
    child.kill('SIGKILL');
  }, limit * 60_000);
  const writing: Promise<void>[] = [];
  child.on('message', (message) => {
    const { column, failed } = messageSchema.parse(message);
    if (failed !== undefined) why = failed;
    if (column) put(columns, column);
    writing.push(write());
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearTimeout(tooLong);
  await Promise.all(writing);
  if (code === 0) why = undefined;
  await write(why === undefined ? '' : `**Not complete:** ${why}.`);
  console.log(
    `${table(columns)}\n${why === undefined ? '' : `FAILED: ${why}\n`}${minutesSince(begun)} minutes\n`,
  );
  return why === undefined;
}

/** A column that is told again takes its own place. */
function put(columns: Column[], column: Column): void {
  const place = columns.findIndex(({ head }) => head === column.head);
  columns.splice(place < 0 ? columns.length : place, place < 0 ? 0 : 1, column);
}

function machine(): string {
  const [load = 0] = loadavg();
  const now = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return `${now} UTC, ${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load average before it ${load.toFixed(1)}.`;
}

function minutesSince(begun: number): string {
  return ((Date.now() - begun) / 60_000).toFixed(1);
}

import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { promisify } from 'node:util';
import { type BuildOptions, build as bundle } from 'esbuild';
import { z } from 'zod';
import { measureLive, type Row } from './live';
import { build } from './server-process';

const rows = z.array(z.array(z.tuple([z.string(), z.string()])));

await build();
const [loadBefore = 0] = loadavg();
const engine = await measureEngine();
const exports = await measureExports();
const live = await measureLive();
await report(engine, exports, live);
process.exit(0);

function measureEngine(): Promise<Row[][]> {
  return measureIn('engine', { packages: 'external' });
}

/** In a process of its own and bundled as the server is: tsx names every inner function each time it is made. */
async function measureIn(name: string, settings: BuildOptions): Promise<Row[][]> {
  const outfile = `.start/bench-${name}.mjs`;
  await bundle({
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    ...settings,
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
  return rows.parse(JSON.parse(stdout));
}

/** Messages come compiled, as on the server (next.config.js). */
function measureExports(): Promise<Row[][]> {
  return measureIn('exports', {
    external: ['pdfkit', 'write-excel-file', 'yaml'],
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  });
}

async function report(engine: Row[][], exports: Row[][], live: Row[][]): Promise<void> {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
  const page = `# Bench

\`npm run bench\`, on one machine: ${machine}. Load average before the start: ${loadBefore.toFixed(1)}.

## Live

Bots over the real wire against the production build, PostgreSQL with fsync. Bots share the machine with the server, so
these are upper bounds.

${table(live)}

## Engine

Rounds of ten teams of five simulated players, in memory. CPU time, medians over many repetitions.

${table(engine)}

## Exports

A round of sixty players in twelve teams whose debrief is there, by the wall clock; medians of five.

${table(exports)}
`;
  await mkdir('docs', { recursive: true });
  const before = await readFile('docs/bench.md', 'utf8').catch(() => '');
  if (before !== page) await writeFile('docs/bench.md', page);
  console.log(page);
}

function table(columns: Row[][]): string {
  const [first = []] = columns;
  const lines = first.map(
    ([what], i) => `| ${[what, ...columns.map((rows) => rows[i]?.[1] ?? '')].join(' | ')} |`,
  );
  lines.splice(1, 0, `|${' --- |'.repeat(columns.length + 1)}`);
  return lines.join('\n');
}

import { execFile } from 'node:child_process';
import { access, mkdir } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs, promisify } from 'node:util';
import { type BuildOptions, build as bundle } from 'esbuild';
import { z } from 'zod';
import { forNode } from '@/server/host/bundle.mjs';
import { measureLive } from './live';
import { type Row, table, writePart } from './page';
import { measureRatio, type Ratio } from './ratio';
import { build } from './server-process';

const rows = z.array(z.array(z.tuple([z.string(), z.string()])));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    players: { type: 'string', multiple: true, default: ['60', '300'] },
    seconds: { type: 'string', default: '20' },
    times: { type: 'string', default: '3' },
    /** measures what was built before */
    built: { type: 'boolean', default: false },
  },
});

const pieces = { ratio, live, engine, exports: files };
type Piece = keyof typeof pieces;
const isPiece = (name: string): name is Piece => Object.hasOwn(pieces, name);
const all: Piece[] = ['ratio', 'live', 'engine', 'exports'];
const unknown = positionals.find((name) => !isPiece(name));
if (unknown !== undefined) throw new Error(`There is no piece ${unknown}: ${all.join(', ')}`);

if (!values.built) await build();
await mkdir('.start', { recursive: true });
for (const piece of positionals.length > 0 ? positionals.filter(isPiece) : all) await pieces[piece]();
process.exit(0);

function machine(): string {
  const [load = 0] = loadavg();
  return `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, load average ${load.toFixed(1)}.`;
}

/** The game beside its peers, for each number of players. */
async function ratio(): Promise<void> {
  const before = machine();
  const columns: Row[][] = [];
  for (const players of values.players.map(Number)) {
    const workshops = Math.max(1, Math.round(players / 300));
    const shape = { players, teams: Math.round(players / 5), workshops };
    const first = await kept(`bench/traffic/first-${players}.json.gz`);
    const measured = { ...shape, seconds: Number(values.seconds), times: Number(values.times) };
    columns.push(ratioRows(await measureRatio(measured, first)));
  }
  const said = `Bots over the real wire, and peers that replay the number, size and time of the same messages on the same machine: CPU of
the server's process by the kernel's count, medians of ${values.times} windows of ${values.seconds} s that take turns. ${before}`;
  await writePart('Beside its peers', `${said}\n\n${table(columns)}`);
}

async function kept(file: string): Promise<string | undefined> {
  return access(file).then(
    () => file,
    () => undefined,
  );
}

function ratioRows(made: Ratio): Row[] {
  const times = (peer: number | null) => (peer === null ? '–' : (made.game / peer).toFixed(2));
  const { shape, delivered, bytes, game } = made;
  return [
    ['', `${shape.players} players, ${shape.teams} teams, ${shape.workshops} workshops`],
    ['messages delivered a second', (delivered / shape.seconds).toFixed(0)],
    ['bytes to a player in a second', (bytes / shape.seconds / shape.players).toFixed(0)],
    ['CPU of the game, ms a second', (game / shape.seconds).toFixed(1)],
    ['CPU of the game, µs a delivered message', ((game * 1000) / delivered).toFixed(0)],
    ['the same traffic: × raw WebSocket', times(made.ws)],
    ['the same traffic: × plain Socket.IO', times(made.socketIo)],
    ['the first edition’s traffic: × raw WebSocket', times(made.firstWs)],
    ['the first edition’s traffic: × plain Socket.IO', times(made.firstSocketIo)],
    ['CPU of a join, ms', made.join.toFixed(1)],
    ['console: largest message in play, kB', (made.console.most / 1000).toFixed(1)],
    ['console: kB a minute', (made.console.perMinute / 1000).toFixed(0)],
    ['ack p50 / p95 / p99 ms', made.acks],
  ];
}

async function live(): Promise<void> {
  const before = machine();
  const said = `Bots over the real wire against the production build, PostgreSQL with fsync. Bots share the machine with the server, so
these are upper bounds. ${before}`;
  await writePart('Live', `${said}\n\n${table(await measureLive())}`);
}

async function engine(): Promise<void> {
  const made = await measureIn('engine');
  const said =
    'Rounds of ten teams of five simulated players, in memory. CPU time, medians over many repetitions.';
  await writePart('Engine', `${said} ${machine()}\n\n${table(made)}`);
}

/** Messages come compiled, as on the server (next.config.js). */
async function files(): Promise<void> {
  const made = await measureIn('exports', {
    packages: 'bundle',
    external: ['pdfkit', 'write-excel-file', 'yaml'],
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  });
  const said =
    'A round of sixty players in twelve teams whose debrief is there, by the wall clock; medians of five.';
  await writePart('Exports', `${said}\n\n${table(made)}`);
}

/** In a process of its own and bundled as the server is: tsx names every inner function each time it is made. */
async function measureIn(name: string, settings: BuildOptions = {}): Promise<Row[][]> {
  const outfile = `.start/bench-${name}.mjs`;
  await bundle({
    ...forNode,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    ...settings,
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile]);
  return rows.parse(JSON.parse(stdout));
}

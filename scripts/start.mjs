// `npm start`: makes a fresh clone runnable, then serves it, and starts the server again should it ever fall.
// `npm run dev`: the same from the sources, with a restart when engine/, format/, server/ or scenarios/ change.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { watchNpm } from './lib/lifeline.mjs';
import { prepare, root } from './lib/steps.mjs';

const development = process.argv.includes('--dev');
/** A server that falls sooner than this would only fall again. */
const STABLE_MS = 10_000;
const SHUTDOWN_MS = 12_000;

let child;
let stopping = false;
let restarting = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
await watchNpm(stop);

try {
  await prepare({ build: !development });
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
serve();
if (development) restartOnChange();

/** The IPC channel is the lifeline: when this wrapper is killed, the server notices and ends in order. */
function serve() {
  const begin = Date.now();
  const program = development
    ? ['--import', 'tsx', 'server/index.ts']
    : ['--enable-source-maps', 'dist/server.mjs'];
  const environment = {
    ...process.env,
    NODE_ENV: development ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  // Its own process group, so that Ctrl-C reaches it once, through us, and not in the middle of our asking.
  child = spawn(process.execPath, program, {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  let ready = false;
  child.once('message', () => (ready = true));
  child.once('exit', (code, signal) => afterExit({ code, signal, ready, lived: Date.now() - begin }));
}

function afterExit({ code, signal, ready, lived }) {
  if (stopping) process.exit(code ?? 1);
  if (restarting) {
    restarting = false;
    return serve();
  }
  if (development)
    return process.stderr.write('\nThe server has ended; it starts again at the next change.\n');
  const again = ready && (code !== 0 || signal) && lived > STABLE_MS;
  if (!again) process.exit(ready ? (code ?? 1) : code || 1);
  process.stderr.write(`The server ended unexpectedly (${signal ?? code}); starting it again.\n`);
  serve();
}

function stop() {
  if (stopping) return;
  stopping = true;
  if (!child || child.exitCode !== null || child.signalCode) process.exit(0);
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), SHUTDOWN_MS).unref();
}

function restartOnChange() {
  let timer;
  for (const folder of ['engine', 'format', 'look', 'reports', 'server', 'wire', 'words', 'scenarios']) {
    watch(path.join(root, folder), { recursive: true }, (_, file) => {
      if (!file || /\.test\.ts$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(restart, 200);
    });
  }
}

function restart() {
  if (restarting || stopping) return;
  if (child.exitCode !== null || child.signalCode) return serve();
  restarting = true;
  child.kill('SIGTERM');
}

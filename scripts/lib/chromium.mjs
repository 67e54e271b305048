import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium without windows: the same engine, for two thirds of the processor time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const PLACES = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the browser tests: CHROMIUM_PATH, Debian's without windows (installed now, where that can be), or any other. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH says ${named}, but there is nothing there.`);
  if (named) return named;
  if (!existsSync(SHELL)) install();
  const found = PLACES.find((place) => existsSync(place));
  if (!found)
    throw new Error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it.');
  return found;
}

function install() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write('Installing Chromium ...\n');
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell');
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

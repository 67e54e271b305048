import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for the browser tests: CHROMIUM_PATH, one that is installed, or Debian's, installed now. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Error(`CHROMIUM_PATH says ${named}, but there is nothing there.`);
  return named || installed() || install();
}

function installed() {
  return PLACES.find((place) => existsSync(place));
}

function install() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Chromium ...\n');
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', 'chromium');
  }
  const found = installed();
  if (!found)
    throw new Error('The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it.');
  return found;
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

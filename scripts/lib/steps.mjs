// The steps that make a fresh clone runnable. Each does nothing when its inputs have not changed. Node built-ins only:
// this file runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { besideServer, forNode } from '../../server/host/bundle.mjs';
import { alone } from './alone.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const stamps = path.join(root, '.start');

/** Installs, generates and builds whatever is out of date. */
export async function prepare({ build }) {
  checkNode();
  const work = async () => {
    await install();
    await generate();
    if (build) await buildAll();
  };
  await oneAtATime(work).catch((error) => {
    throw inWords(error);
  });
}

/** What the file system refused, said for whoever started; everything else as it is. */
function inWords(error) {
  const why = {
    EACCES: 'this account may not write there. Give it the folder, or clone it anew as this account.',
    EPERM: 'this account may not write there. Give it the folder, or clone it anew as this account.',
    EROFS: 'the disk can only be read. Put Golden Hour on one that can be written.',
    ENOSPC: 'the disk is full. Make room, then start again.',
    EDQUOT: "this account's share of the disk is used up. Make room, then start again.",
  }[error.code];
  if (!why || !error.path) return error;
  return new Error(`Golden Hour prepares itself in ${root}: ${why}\n  (${error.message})`);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Golden Hour needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}

/** `npm ci`, when what lies in node_modules is not what the lock says. */
async function install() {
  if (isInstalled()) return;
  await step('Installing packages', () =>
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  );
}

/** npm writes down what it installed; optional packages may be missing (other systems' binaries). */
function isInstalled() {
  const written = readJson('node_modules/.package-lock.json');
  if (!written) return false;
  const wanted = Object.entries(readJson('package-lock.json').packages).filter(([place]) => place !== '');
  return wanted.every(([place, { version, optional, link }]) => {
    const found = written.packages[place];
    return found ? found.version === version : Boolean(optional || link);
  });
}

async function generate() {
  const hash = hashOf(['prisma/schema.prisma', 'prisma.config.ts'], prismaVersion());
  if (isFresh('generate', hash, 'generated/prisma/client.ts')) return;
  await step('Generating the database client', () =>
    node(['node_modules/prisma/build/index.js', 'generate'], {
      CHECKPOINT_DISABLE: '1',
      PRISMA_SCHEMA_ENGINE_BINARY: path.join(root, 'scripts/lib/schema-engine.mjs'),
    }),
  );
  stamp('generate', hash);
}

function prismaVersion() {
  return readJson('node_modules/prisma/package.json').version;
}

/** The screens by Next; the server, and the processes that replay rounds, by esbuild into one file each. */
async function buildAll() {
  const sources = [
    'app',
    'engine',
    'format',
    'look',
    'reports',
    'server',
    'wire',
    'words',
    'prisma/schema.prisma',
    'next.config.js',
    'postcss.config.mjs',
    'tsconfig.json',
  ];
  const hash = hashOf([...sources, 'package-lock.json'], process.version);
  if (isFresh('build', hash, 'dist/server.mjs', 'dist/engine-code', '.next/BUILD_ID')) return;
  await step('Building', async () => {
    rmSync(path.join(stamps, 'build'), { force: true });
    await node(['node_modules/next/dist/bin/next', 'build'], {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    });
    await Promise.all([bundleServer(), compressStatic()]);
  });
  stamp('build', hash);
}

async function bundleServer() {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    ...forNode,
    entryPoints: { server: 'server/index.ts', ...besideServer },
    outdir: 'dist',
    sourcemap: true,
  });
  // By it a server knows whether the states of rounds that another one has kept are of the same rules.
  writeFileSync(path.join(root, 'dist/engine-code'), hashOf(['engine', 'package-lock.json']));
}

/** Once and as small as it gets, instead of again for every phone. Browsers ask for Brotli only where the line is encrypted. */
async function compressStatic() {
  const folder = path.join(root, '.next/static');
  const texts = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(
    texts.map(async (name) => {
      const file = path.join(folder, name);
      const text = readFileSync(file);
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(text));
      writeFileSync(`${file}.gz`, await promisify(gzip)(text, { level: 9 }));
    }),
  );
}

/** Two starts at once (or a start and a test) must not install into each other. */
async function oneAtATime(work) {
  mkdirSync(stamps, { recursive: true });
  await alone(path.join(stamps, 'lock'), work);
}

function isFresh(name, hash, ...products) {
  return (
    readText(path.join(stamps, name)) === hash && products.every((file) => existsSync(path.join(root, file)))
  );
}

function stamp(name, hash) {
  writeFileSync(path.join(stamps, name), hash);
}

/** A hash over names and contents, the same for either kind of line ends; tests do not count, they are not part of what runs. */
function hashOf(places, ...extra) {
  const hash = createHash('sha256').update(extra.join());
  for (const file of places.flatMap(filesIn))
    hash.update(`${file}\0`).update(withPlainLineEnds(file), 'latin1');
  return hash.digest('hex');
}

function withPlainLineEnds(file) {
  return readFileSync(path.join(root, file), 'latin1').replaceAll('\r\n', '\n');
}

function filesIn(place) {
  if (!existsSync(path.join(root, place))) return [];
  if (statSync(path.join(root, place)).isFile()) return /\.test\.tsx?$/.test(place) ? [] : [place];
  return readdirSync(path.join(root, place))
    .sort()
    .flatMap((name) => filesIn(`${place}/${name}`));
}

async function step(name, work) {
  const begin = performance.now();
  process.stderr.write(`${name} ...\n`);
  await work();
  process.stderr.write(`${name}: ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
}

function npm(args) {
  const cli = process.env.npm_execpath;
  return cli ? node([cli, ...args]) : run('npm', args, {}, process.platform === 'win32');
}

function node(args, environment) {
  return run(process.execPath, args, environment);
}

/** Runs a program and stays quiet; shows what it said only when it fails. */
async function run(command, args, environment = {}, shell = false) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...environment }, shell });
  // Whoever stops us in the middle of a build wants the build stopped.
  const end = () => child.kill();
  process.once('exit', end);
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  process.off('exit', end);
  if (code !== 0)
    throw new Error(`${said.trim()}\n\n${path.basename(args[0])} ${args[1] ?? ''} failed (${code}).`);
}

function readJson(file) {
  const text = readText(path.join(root, file));
  return text ? JSON.parse(text) : undefined;
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

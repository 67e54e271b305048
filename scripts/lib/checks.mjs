// What must hold before a test is worth running. Each check is one command that speaks for itself.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

// Types are checked from scratch: what an earlier run remembers has hidden errors in files that did not change.
// The longest comes first.
const CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'] },
  {
    name: 'lint and walls',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  {
    name: 'nothing unused',
    args: ['node_modules/knip/bin/knip.js', '--include', 'files,dependencies,unlisted,unresolved,exports'],
  },
  { name: 'the picture of the rooms', args: ['--import', 'tsx', 'scripts/architecture.ts', '--check'] },
  { name: 'words of the past', args: ['--import', 'tsx', 'scripts/forbidden-words.ts'] },
  { name: 'licences', args: ['--import', 'tsx', 'scripts/licences.ts'] },
  { name: 'schema and migrations', args: ['--import', 'tsx', 'scripts/migration.ts', '--check'] },
];

/** Runs every check, two at a time, also after one has failed; each says what it has to say when it is over. Gives `{ passed, failed }`. */
export async function runChecks() {
  if (!existsSync(path.join(root, 'next-env.d.ts')))
    await runNode(['node_modules/next/dist/bin/next', 'typegen']);
  const left = [...CHECKS];
  let passed = 0;
  const work = async () => {
    for (let check = left.shift(); check; check = left.shift()) if (await passes(check)) passed += 1;
  };
  await Promise.all([work(), work()]);
  return { passed, failed: CHECKS.length - passed };
}

async function passes({ name, args }) {
  const { code, said } = await heard(args);
  process.stdout.write(`${said}${code === 0 ? 'ok    ' : 'FAILED'}  ${name}\n`);
  return code === 0;
}

/** Runs Node and keeps what it says, so that two at once do not talk into each other. */
async function heard(args) {
  const child = spawn(process.execPath, args, { ...surroundings(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
  return { code: await exitCode(child), said };
}

/** Runs Node with its output going straight to the terminal; gives the exit code. */
export async function runNode(args, environment = {}) {
  return exitCode(
    spawn(process.execPath, args, { ...surroundings(environment), stdio: ['ignore', 'inherit', 'inherit'] }),
  );
}

function surroundings(environment = {}) {
  return { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment } };
}

function exitCode(child) {
  return new Promise((resolve, reject) =>
    child.once('error', reject).once('close', (code) => resolve(code ?? 1)),
  );
}

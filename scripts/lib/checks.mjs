// What must hold before a test is worth running. Each check is one command that speaks for itself.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

// Types are checked from scratch: what an earlier run remembers has hidden errors in files that did not change.
const CHECKS = [
  {
    name: 'lint and walls',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'] },
  {
    name: 'nothing unused',
    args: ['node_modules/knip/bin/knip.js', '--include', 'files,dependencies,unlisted,unresolved,exports'],
  },
  { name: 'the picture of the rooms', args: ['--import', 'tsx', 'scripts/architecture.ts', '--check'] },
  { name: 'words of the past', args: ['--import', 'tsx', 'scripts/forbidden-words.ts'] },
  { name: 'licences', args: ['--import', 'tsx', 'scripts/licences.ts'] },
  { name: 'schema and migrations', args: ['--import', 'tsx', 'scripts/migration.ts', '--check'] },
];

/** Runs every check, also after one has failed. Gives `{ passed, failed }`. */
export async function runChecks() {
  if (!existsSync(path.join(root, 'next-env.d.ts')))
    await runNode(['node_modules/next/dist/bin/next', 'typegen']);
  let passed = 0;
  for (const { name, args } of CHECKS) {
    const code = await runNode(args);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}\n`);
    if (code === 0) passed += 1;
  }
  return { passed, failed: CHECKS.length - passed };
}

/** Runs Node with its output going straight to the terminal; gives the exit code. */
export async function runNode(args, environment = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) =>
    child.once('error', reject).once('close', (code) => resolve(code ?? 1)),
  );
}

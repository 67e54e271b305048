import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { drills } from './list';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const wanted = drills.filter(({ name }) => positionals.includes(name) || positionals.includes('all'));
const unknown = positionals.find((name) => name !== 'all' && !drills.some((drill) => drill.name === name));

if (wanted.length === 0 || unknown !== undefined) {
  if (unknown !== undefined) console.error(`There is no drill ${unknown}.\n`);
  console.log('npm run drill -- <name> [--full] [--seed N]     or: npm run drill -- all\n');
  for (const { name, does } of drills) console.log(`  ${name.padEnd(18)}${does}`);
  process.exitCode = unknown === undefined ? 0 : 1;
} else {
  const hours = 6 * 3_600_000;
  const patience = values.full ? ['--testTimeout', String(hours), '--hookTimeout', String(hours)] : [];
  const files = wanted.flatMap((drill) => drill.files);
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...patience, ...files], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DRILL: values.full ? 'full' : 'quick',
      ...(values.seed !== undefined && { DRILL_SEED: values.seed }),
    },
  });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

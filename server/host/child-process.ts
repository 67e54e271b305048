import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of ours beside the asking file: a bundle in production, source in development and in tests. */
export function startChildProcess(here: string, name: string): ChildProcess {
  const bundled = here.endsWith('.mjs');
  const file = fileURLToPath(new URL(`./${name}.${bundled ? 'mjs' : 'ts'}`, here));
  return fork(file, { serialization: 'advanced', execArgv: bundled ? [] : ['--import', 'tsx'] });
}

import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A process of ours beside the asking file: a bundle in production, source in development. Who starts many of them from source
 * (our tests) bundles them once and names the folder in CHILD_PROCESS_BUNDLES.
 */
export function startChildProcess(here: string, name: string): ChildProcess {
  const folder = process.env.CHILD_PROCESS_BUNDLES;
  const beside = path.dirname(fileURLToPath(here));
  if (here.endsWith('.mjs')) return start(path.join(beside, `${name}.mjs`));
  if (folder !== undefined) return start(path.join(folder, `${name}.mjs`));
  return start(path.join(beside, `${name}.ts`), ['--import', 'tsx']);
}

function start(file: string, execArgv: string[] = []): ChildProcess {
  return fork(file, { serialization: 'advanced', execArgv });
}

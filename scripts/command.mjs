// Runs a command on the data of this installation, from the sources: `node scripts/command.mjs backup <folder>`.
// Never installs over a server that runs: only a fresh clone is prepared first.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from './lib/steps.mjs';

const [name, ...args] = process.argv.slice(2);
try {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) await prepare({ build: false });
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}
process.argv = [process.argv[0], name, ...args];
process.chdir(root);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(path.join(root, `server/commands/${name}.ts`)).href);

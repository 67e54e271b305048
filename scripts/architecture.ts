import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { architecture } from './lib/architecture/architecture';

/**
 * `npm run architecture` draws docs/architecture.svg from the imports as they are.
 * `npm run architecture -- --check` fails when the picture shows other rooms, arrows or numbers than the code has.
 */
const file = 'docs/architecture.svg';
const drawn = architecture('.');
const checking = process.argv.includes('--check');
const old = checking && (!existsSync(file) || readFileSync(file, 'utf8') !== drawn);
if (!checking) writeFileSync(file, drawn);
if (old) process.stdout.write(`${file} is not what the imports are now. Draw it: npm run architecture\n`);
process.exitCode = old ? 1 : 0;

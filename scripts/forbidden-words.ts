import { readFileSync } from 'node:fs';
import { forbiddenIn } from './lib/forbidden-words';
import { textsIn } from './lib/references';
import { sameNames } from './lib/same-names';

/**
 * Fails when a name or comment uses a word that has a standard term (lib/forbidden-words.ts), or when two files of one
 * room export one name for two things (lib/same-names.ts).
 */
const files = textsIn('.').filter((file) => !file.endsWith('.md'));
const found = files.flatMap((file) => forbiddenIn(file, readFileSync(file, 'utf8')));
for (const { file, line, word, say } of found)
  process.stdout.write(`${file}${line === 0 ? '' : `:${line}`} says "${word}". Say: ${say}.\n`);
const rooms = /^(engine|server|wire|look)\/.*\.ts$/;
const twice = sameNames(
  files.filter((file) => rooms.test(file)).map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);
for (const { name, files: places } of twice)
  process.stdout.write(
    `${places.join(' and ')} both export "${name}". Give one of them a name of its own.\n`,
  );
process.exitCode = found.length + twice.length === 0 ? 0 : 1;

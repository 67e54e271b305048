import { readFileSync } from 'node:fs';
import { forbiddenIn } from './lib/forbidden-words';
import { textsIn } from './lib/references';

/** Fails when a name or comment uses a word that has a standard term (lib/forbidden-words.ts). */
const files = textsIn('.').filter((file) => !file.endsWith('.md'));
const found = files.flatMap((file) => forbiddenIn(file, readFileSync(file, 'utf8')));
for (const { file, line, word, say } of found)
  process.stdout.write(`${file}${line === 0 ? '' : `:${line}`} says "${word}". Say: ${say}.\n`);
process.exitCode = found.length === 0 ? 0 : 1;

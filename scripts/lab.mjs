// `npm run lab`: bundles the laboratory (a tenth of a second) and runs it. A bundle plays rounds about eight times as fast as
// tsx, which names every inner function each time it is made.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { forNode } from '../server/host/bundle.mjs';
import { root } from './lib/steps.mjs';

const folder = path.join(root, '.start');
await import(pathToFileURL(keep(await bundle())).href);

async function bundle() {
  const { outputFiles } = await build({
    ...forNode,
    absWorkingDir: root,
    entryPoints: ['lab/index.ts'],
    write: false,
  });
  return outputFiles[0].contents;
}

/** The bundle's file, named by its contents, so that two runs at once do not write into each other's. */
function keep(contents) {
  mkdirSync(folder, { recursive: true });
  const name = `lab-${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`;
  const file = path.join(folder, name);
  if (existsSync(file)) return file;
  for (const old of readdirSync(folder))
    if (/^lab-.*\.mjs$/.test(old)) rmSync(path.join(folder, old), { force: true });
  writeFileSync(`${file}.${process.pid}`, contents);
  renameSync(`${file}.${process.pid}`, file);
  return file;
}

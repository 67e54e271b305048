import path from 'node:path';
import { build } from 'esbuild';
import { besideServer, forNode } from '../host/bundle.mjs';

/**
 * Bundles a process of `server/testing` with the processes that it starts itself; gives the file to fork. Two tests that run at
 * once each take a folder of their own.
 */
export async function bundled(name: string, folder = name): Promise<string> {
  const outdir = `dist/testing/${folder}`;
  await build({
    ...forNode,
    entryPoints: { [name]: `server/testing/${name}.ts`, ...besideServer },
    outdir,
  });
  return path.join(outdir, `${name}.mjs`);
}

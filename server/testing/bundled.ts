import path from 'node:path';
import { build } from 'esbuild';

/** Bundles a process of `server/testing` with the processes that it starts itself; gives the file to fork. */
export async function bundled(name: string): Promise<string> {
  const outdir = `dist/testing/${name}`;
  await build({
    entryPoints: [
      `server/testing/${name}.ts`,
      'server/rounds/debriefs/debrief-process.ts',
      'server/rounds/replays/replay-process.ts',
    ],
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  return path.join(outdir, `${name}.mjs`);
}

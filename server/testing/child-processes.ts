import path from 'node:path';
import { build } from 'esbuild';
import { besideServer, forNode } from '../host/bundle.mjs';

/** vitest's global set-up: the processes that a server starts beside itself, bundled once for all tests. */
export default async function setup(): Promise<void> {
  const outdir = path.resolve('dist/testing/beside');
  await build({ ...forNode, entryPoints: besideServer, outdir });
  process.env.CHILD_PROCESS_BUNDLES = outdir;
}

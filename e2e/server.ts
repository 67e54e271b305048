import { build } from 'esbuild';
import { besideServer, forNode } from '@/server/host/bundle.mjs';

/** Bundles the server whose time the stories move, once for all; each worker starts one (e2e/test.ts). */
export default async function bundleServer(): Promise<void> {
  await build({
    ...forNode,
    entryPoints: { 'clocked-server': 'e2e/clocked-server.ts', ...besideServer },
    outdir: 'dist/e2e',
    sourcemap: true,
  });
}

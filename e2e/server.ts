import { build } from 'esbuild';

/** Bundles the server whose time the stories move, once for all; each worker starts one (e2e/test.ts). */
export default async function bundleServer(): Promise<void> {
  await build({
    entryPoints: ['e2e/clocked-server.ts', 'server/rounds/**/*-process.ts'],
    outdir: 'dist/e2e',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

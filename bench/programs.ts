import { build } from 'esbuild';
import { besideServer, forNode } from '@/server/host/bundle.mjs';
import { type PartName, partNames } from './parts';

const folder = '.start/bench';

/** What the bench runs, each in a process of its own and bundled as the server is: what tsx adds would be measured too. */
export const programs = {
  part: (name: PartName) => `${folder}/${name}.mjs`,
  peer: `${folder}/peer-process.mjs`,
  phones: `${folder}/phones-process.mjs`,
  /** the server, by a time that is moved */
  clockedServer: `${folder}/clocked-server.mjs`,
  traffic: (players: number) => `${folder}/traffic-${players}.json.gz`,
  firstTraffic: (players: number) => `${folder}/first-traffic-${players}.json.gz`,
};

export async function bundlePrograms(): Promise<void> {
  const usual = partNames.filter((name) => name !== 'exports');
  await build({
    ...forNode,
    entryPoints: {
      ...Object.fromEntries(usual.map((name) => [name, `bench/parts/${name}.ts`])),
      ...besideServer,
      'peer-process': 'bench/peers/peer-process.ts',
      'phones-process': 'bench/phones-process.ts',
      'clocked-server': 'e2e/clocked-server.ts',
    },
    outdir: folder,
  });
  // Messages come compiled, as on the server (next.config.js).
  await build({
    ...forNode,
    entryPoints: { exports: 'bench/parts/exports.ts' },
    outdir: folder,
    packages: 'bundle',
    external: ['fontkit', 'pdfkit', 'subset-font', 'write-excel-file', 'yaml'],
    alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Package } from './licences';

const manifestSchema = z.object({
  name: z.string().optional(),
  version: z.string().default(''),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});
const lockSchema = z.object({ packages: z.record(z.string(), manifestSchema) });

/** Every package that is installed below `root`, and those of the lock that only other systems install. */
export function packagesOf(root: string): Package[] {
  const lock = lockSchema.parse(readJson(path.join(root, 'package-lock.json'))).packages;
  const elsewhere = Object.entries(lock).filter(
    ([place]) => place !== '' && !existsSync(path.join(root, place)),
  );
  return [
    ...installedIn(path.join(root, 'node_modules')),
    ...elsewhere.map(([place, manifest]) =>
      described(manifest, place.split('node_modules/').at(-1) ?? place),
    ),
  ];
}

function installedIn(folder: string): Package[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.')) return [];
    const inside = path.join(folder, name);
    if (name.startsWith('@')) return installedIn(inside);
    const manifest = path.join(inside, 'package.json');
    if (!existsSync(manifest)) return [];
    const found = described(manifestSchema.parse(readJson(manifest)), name);
    return [found, ...installedIn(path.join(inside, 'node_modules'))];
  });
}

/** Old packages state `{type}`, or a list of which any may be chosen. */
function described(
  { name, version, license, licenses }: z.infer<typeof manifestSchema>,
  at: string,
): Package {
  const one = typeof license === 'object' ? license.type : license;
  const licence = one ?? licenses?.map(({ type }) => type).join(' OR ');
  return { name: name ?? at, version, licence: licence || null };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

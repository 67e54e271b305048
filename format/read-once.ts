import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Scenario } from '@/engine/scenario';
import type { Problem } from './problem';
import { filesOf, readScenario, type ScenarioFiles } from './scenario-folder';

/** Where scenarios that were read are kept, and what tells the code that reads them from an older one. */
export type Shelf = { folder: string; code: string };

/** Where those of a build are kept: what lies in `reader` has read them. */
export async function shelfOf(reader: string | URL): Promise<Shelf> {
  return {
    folder: 'dist/scenarios',
    code: createHash('sha256')
      .update(await readFile(reader))
      .digest('hex'),
  };
}

type Read = { ok: true; scenario: Scenario } | { ok: false; problems: Problem[] };

/**
 * Reads a scenario folder as `loadScenario` does; one that could be played is kept, and read from there until one of its
 * files, or the code, is another: a server that comes back while people play has no time to read YAML. A shelf that cannot
 * be written or read costs that time, nothing else.
 */
export async function readOnce(folder: string, shelf: Shelf): Promise<Read> {
  const files = await filesOf(folder);
  const { slug } = files;
  const place = path.join(shelf.folder, `${slug}.${hashOf(files, shelf.code)}.json`);
  const kept = await readFile(place, 'utf8').then(fromJson, () => undefined);
  if (kept?.slug === slug) return { ok: true, scenario: kept };
  const read = readScenario(files);
  if (read.ok) await keep(read.scenario, place).catch(() => undefined);
  return read;
}

const anyScenario = z.custom<Scenario>((value) => z.object({ slug: z.string() }).safeParse(value).success);

function fromJson(text: string): Scenario | undefined {
  try {
    return anyScenario.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function hashOf({ texts, pictures, norms, slug }: ScenarioFiles, code: string): string {
  const all = JSON.stringify([code, slug, [...texts], pictures.toSorted(), norms]);
  return createHash('sha256').update(all).digest('hex').slice(0, 32);
}

/** Whole or not at all; what was kept of it before goes. */
async function keep(scenario: Scenario, place: string): Promise<void> {
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true });
  const draft = `${place}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(scenario));
  await rename(draft, place);
  const older = (await readdir(folder)).filter(
    (name) => name.startsWith(`${scenario.slug}.`) && name.endsWith('.json') && name !== path.basename(place),
  );
  for (const name of older) await rm(path.join(folder, name), { force: true });
}

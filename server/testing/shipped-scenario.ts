import path from 'node:path';
import type { Scenario } from '@/engine/scenario';
import { readOnce, shelfOf } from '@/format/read-once';

/** A scenario that ships, as a server reads it: a test does not wait for YAML that another has read. */
export async function shippedScenario(slug: string): Promise<Scenario> {
  const { CHILD_PROCESS_BUNDLES: bundles = '' } = process.env;
  const shelf = await shelfOf(path.join(bundles, 'scenario-reader.mjs'));
  const read = await readOnce(`scenarios/${slug}`, shelf);
  if (!read.ok) throw new Error(`${slug} has mistakes`);
  return read.scenario;
}

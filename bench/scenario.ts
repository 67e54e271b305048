import type { Scenario } from '@/engine/scenario';
import { loadScenario } from '@/format/scenario-folder';

/** A scenario of the product, by its slug; throws when it has mistakes. */
export async function benchedScenario(slug: string): Promise<Scenario> {
  const loaded = await loadScenario(`scenarios/${slug}`);
  if (!loaded.ok) throw new Error(`${slug} has mistakes: npm run lab -- check ${slug}`);
  return loaded.scenario;
}

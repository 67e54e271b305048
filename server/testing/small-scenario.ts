import type { Scenario } from '@/engine/scenario';
import { loadScenario } from '@/format/scenario-folder';

/** The smallest complete scenario, for tests; `faster` times its usual quarter of an hour. */
export async function smallScenario({ faster = 1 } = {}): Promise<Scenario> {
  const loaded = await loadScenario('format/fixtures/small');
  if (!loaded.ok) throw new Error(loaded.problems.map(({ reason }) => reason).join('\n'));
  const { structure } = loaded.scenario;
  const phases = structure.phases.map((phase) => ({ ...phase, pace: phase.pace * faster }));
  return { ...loaded.scenario, structure: { ...structure, phases } };
}

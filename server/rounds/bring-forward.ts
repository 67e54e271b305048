import { rulesVersion } from '@/engine/round';
import type { Db } from '../database/db';
import type { Scenarios } from '../scenarios';

/**
 * [R2] Rounds that wait in their lobby since before the rules changed are played by today's, in the scenario as it is
 * today: nothing was played yet. One that goes on from another round has a past, and stays what it is.
 */
export async function bringForward(db: Db, scenarios: Scenarios): Promise<void> {
  const waiting = await db.round.findMany({
    where: { stage: 'lobby', forkedFromId: null, rulesVersion: { lt: rulesVersion } },
    select: { id: true, scenarioSlug: true },
  });
  for (const { id, scenarioSlug } of waiting) {
    const scenario = scenarios.get(scenarioSlug);
    if (!scenario) continue;
    await db.$executeRaw`
      WITH given AS (SELECT ${JSON.stringify(scenario)}::jsonb AS content),
        copy AS (
          INSERT INTO scenario_copy (hash, content)
          SELECT encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), content FROM given
          ON CONFLICT (hash) DO UPDATE SET hash = EXCLUDED.hash RETURNING hash)
      UPDATE round SET rules_version = ${rulesVersion}, scenario_hash = copy.hash FROM copy WHERE id = ${id}`;
  }
}

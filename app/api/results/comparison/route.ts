import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { comparisonAskedSchema } from '@/reports/asked';
import { attachment } from '@/reports/attachment';
import { makeComparison } from '@/reports/data/comparison-csv';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { resultsOf } from '@/server/results/results';
import { scenarioFrame } from '@/server/results/scenario-results';

/** A group's rounds, or a scenario's groups, side by side as a CSV: `?by=rounds&group=` or `?by=groups&scenario=`, `&language=`. */
export async function GET(request: Request): Promise<Response> {
  const asked = await permitted(request, 'read-results');
  if ('refused' in asked) return asked.refused;
  const wanted = comparisonAskedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) return refusal('malformed', 400);
  const { language } = wanted.data;
  const only =
    wanted.data.by === 'rounds' ? { group: wanted.data.group } : { scenario: wanted.data.scenario };
  const rounds = await resultsOf(pageContext().db, { by: asked.by, language }, only);
  const played = only.scenario === undefined ? undefined : (await scenariosForPages()).get(only.scenario);
  const simulated = played ? scenarioFrame(played, language).simulated : [];
  return attachment(await makeComparison(rounds, wanted.data, simulated));
}

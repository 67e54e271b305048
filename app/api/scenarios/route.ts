import { scenarioItems } from '@/server/pages/scenarios';
import { languageAsked } from '../_answers/language-asked';

/** The scenarios to choose from: `{ scenarios }`, in `?language=`. */
export async function GET(request: Request): Promise<Response> {
  return Response.json({ scenarios: await scenarioItems(languageAsked(request)) });
}

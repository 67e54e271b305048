import { scenarioItems } from '@/server/pages/scenarios';

/** The scenarios to choose from: `{ scenarios }`, in `?language=`. */
export async function GET(request: Request): Promise<Response> {
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  return Response.json({ scenarios: await scenarioItems(language) });
}

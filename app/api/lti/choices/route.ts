import { choicesOf } from '@/server/lti/choosing';
import { pageContext } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { type Choices, ticketSchema } from '@/wire/lti';
import { bodyOf } from '../../_answers/body';
import { languageAsked } from '../../_answers/language-asked';
import { refusal } from '../../_answers/refusal';
import { launchAsked } from '../_lti/launch-asked';

/** What an instructor of a platform may choose (`Choices`), in `?language=`. */
export async function POST(request: Request): Promise<Response> {
  const asked = ticketSchema.safeParse(await bodyOf(request));
  if (!asked.success) return refusal('malformed', 400);
  const found = await launchAsked(asked.data.ticket);
  if ('refused' in found) return found.refused;
  const homework = await choicesOf(pageContext().db, found.launch);
  if (typeof homework === 'string') return refusal(homework, 403);
  const scenarios = await scenarioItems(languageAsked(request));
  const choices: Choices = {
    platform: found.launch.platform.name,
    scenarios: scenarios.map(({ slug, title, minutes }) => ({ slug, title, minutes: Math.round(minutes) })),
    homework: homework.map(({ id, title, scenario }) => ({ id, title, scenario })),
  };
  return Response.json(choices);
}

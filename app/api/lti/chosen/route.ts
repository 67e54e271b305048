import { choose } from '@/server/lti/choosing';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { choosingSchema } from '@/wire/lti';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';
import { ltiAddresses } from '../_lti/addresses';
import { launchAsked } from '../_lti/launch-asked';

/** Makes what was chosen an activity: `{ to, jwt }` is the form that the browser sends to the platform. */
export async function POST(request: Request): Promise<Response> {
  const asked = choosingSchema.safeParse(await bodyOf(request));
  if (!asked.success) return refusal(refusalOfForm(asked.error), 400);
  const addresses = ltiAddresses();
  if (!addresses) return refusal('lti-off', 404);
  const found = await launchAsked(asked.data.ticket);
  if ('refused' in found) return found.refused;
  const { db, settings } = pageContext();
  const given = {
    secret: settings.secret,
    scenarios: await scenariosForPages(),
    launchUrl: addresses.launch,
  };
  const made = await choose(db, found.launch, asked.data.chosen, given);
  return typeof made === 'string' ? refusal(made, 409) : Response.json(made);
}

import { courseOf } from '@/server/lti/course';
import { routeCounter } from '@/server/pages/counters';
import { pageContext } from '@/server/pages/page-context';
import { ticketSchema } from '@/wire/lti';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';
import { launchAsked } from '../_lti/launch-asked';

/** Each one asks the platform for everybody in its course. */
const looks = routeCounter('course', { most: 12, seconds: 60 });

/** Who of the course has played (`Course`), for its instructor. */
export async function POST(request: Request): Promise<Response> {
  const asked = ticketSchema.safeParse(await bodyOf(request));
  if (!asked.success) return refusal('malformed', 400);
  const found = await launchAsked(asked.data.ticket);
  if ('refused' in found) return found.refused;
  if (!(await looks().fits(found.launch.id))) return refusal('busy', 429);
  const { db, settings } = pageContext();
  const course = await courseOf(db, found.launch, { secret: settings.secret, now: Date.now() });
  return typeof course === 'string' ? refusal(course, 404) : Response.json(course);
}

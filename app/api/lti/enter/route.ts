import { learnerDoor } from '@/server/lti/activity';
import { endLaunch, enterLaunch } from '@/server/lti/launch';
import { pageContext } from '@/server/pages/page-context';
import { type Entered, enterSchema } from '@/wire/lti';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';

/** The page that a launch leads to: `{ code, verifier }` gives where it goes from there (`Entered`). */
export async function POST(request: Request): Promise<Response> {
  const asked = enterSchema.safeParse(await bodyOf(request));
  if (!asked.success) return refusal('malformed', 400);
  const { db, settings } = pageContext();
  const now = Date.now();
  const entered = await enterLaunch(db, { ...asked.data, now });
  if (typeof entered === 'string') return refusal(entered, 410);
  const { launch, ticket } = entered;
  const { platform, said } = launch;
  if (said.kind === 'choosing') return answered({ to: 'choosing', ticket });
  if (said.isInstructor) return answered({ to: 'course', ticket });
  await endLaunch(db, launch);
  const door = await learnerDoor(db, { platform, said, secret: settings.secret, now });
  return door ? answered({ to: 'homework', ...door }) : refusal('no-homework', 404);
}

function answered(entered: Entered): Response {
  return Response.json(entered);
}

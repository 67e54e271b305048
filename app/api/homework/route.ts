import { createHomework } from '@/server/homework/records';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { newHomeworkSchema } from '@/wire/forms/homework';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../_answers/body';
import { refusal } from '../_answers/refusal';

/** Makes a homework out of what `newHomeworkSchema` asks for; gives `{ id }`. */
export async function POST(request: Request): Promise<Response> {
  const instructor = await signedInInstructor(request.headers);
  if (!instructor) return refusal('signed-out', 401);
  const parsed = newHomeworkSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return refusal(refusalOfForm(parsed.error), 400);
  if (!(await scenariosForPages()).get(parsed.data.scenario)) return refusal('no-such-scenario', 404);
  const id = await createHomework(pageContext().db, instructor.id, parsed.data);
  return Response.json({ id }, { status: 201 });
}

import { idOfRequest, makeOnce } from '@/server/database/made-once';
import { createHomework, ownHomework } from '@/server/homework/records';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { newHomeworkSchema } from '@/wire/forms/homework';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../_answers/body';
import { permitted } from '../_answers/permitted';
import { refusal } from '../_answers/refusal';

/** Makes a homework out of what `newHomeworkSchema` asks for, or finds the one that the same request made; gives `{ id }`. */
export async function POST(request: Request): Promise<Response> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked.refused;
  const parsed = newHomeworkSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return refusal(refusalOfForm(parsed.error), 400);
  if (!(await scenariosForPages()).get(parsed.data.scenario)) return refusal('no-such-scenario', 404);
  const { db } = pageContext();
  const ownerId = asked.by.id;
  const { requestId, ...wanted } = parsed.data;
  const id = idOfRequest(ownerId, requestId, wanted);
  await makeOnce(
    async () => (await ownHomework(db, { id, ownerId }))?.id,
    () => createHomework(db, ownerId, wanted, id),
  );
  return Response.json({ id }, { status: 201 });
}

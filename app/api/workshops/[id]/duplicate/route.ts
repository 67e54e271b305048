import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { scenariosForPages } from '@/server/pages/scenarios';
import { duplicateWorkshop } from '@/server/workshops/changes';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { copySchema } from '@/wire/forms/workshop';
import { askingOf, type Given, noteInWorkshop, refused } from '../_workshop/asking';

/** A workshop like this one, for other people: `{ title, sameStorm? }` gives `{ id, pin }`. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const copy = copySchema.safeParse(await bodyOf(request));
  if (!copy.success) return refusal(refusalOfForm(copy.error), 400);
  const wanted = { ...copy.data, scenarios: await scenariosForPages() };
  const answer = await duplicateWorkshop(pageContext().db, asking, wanted);
  if (typeof answer === 'string') return refused(answer);
  await noteInWorkshop(asking, 'workshop-copied');
  return Response.json(answer, { status: 201 });
}

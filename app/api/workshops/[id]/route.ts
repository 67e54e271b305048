import { pageContext } from '@/server/pages/page-context';
import { changeWorkshop } from '@/server/workshops/changes';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { workshopChangeSchema } from '@/wire/forms/workshop';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';
import { askingOf, type Given, refused } from './_workshop/asking';

/** Changes what is given: `{ title?, group?, archived?, deleted? }`; a workshop in the bin comes back with `deleted: false`. */
export async function PATCH(request: Request, given: Given): Promise<Response> {
  const asking = await askingOf(request, given);
  if (!asking) return refusal('signed-out', 401);
  const change = workshopChangeSchema.safeParse(await bodyOf(request));
  if (!change.success) return refusal(refusalOfForm(change.error), 400);
  const answer = await changeWorkshop(pageContext().db, asking, change.data, Date.now());
  return answer === 'changed' ? Response.json({ ok: true }) : refused(answer);
}

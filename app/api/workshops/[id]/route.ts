import { pageContext } from '@/server/pages/page-context';
import { changeWorkshop } from '@/server/workshops/changes';
import type { AuditAction } from '@/wire/audit-actions';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { type WorkshopChange, workshopChangeSchema } from '@/wire/forms/workshop';
import { bodyOf } from '../../_answers/body';
import { refusal } from '../../_answers/refusal';
import { askingOf, type Given, noteInWorkshop, refused } from './_workshop/asking';

/** Changes what is given: `{ title?, group?, startsAt?, timeZone?, archived?, deleted? }`; a workshop in the bin comes back with `deleted: false`. */
export async function PATCH(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const change = workshopChangeSchema.safeParse(await bodyOf(request));
  if (!change.success) return refusal(refusalOfForm(change.error), 400);
  const answer = await changeWorkshop(pageContext().db, asking, change.data, Date.now());
  if (answer !== 'changed') return refused(answer);
  await noteInWorkshop(asking, actionOf(change.data));
  return Response.json({ ok: true });
}

function actionOf({ archived, deleted }: WorkshopChange): AuditAction {
  if (deleted === true) return 'workshop-deleted';
  if (archived === true) return 'workshop-archived';
  return deleted === false || archived === false ? 'workshop-restored' : 'workshop-changed';
}

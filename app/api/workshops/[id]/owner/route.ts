import { bodyOf } from '@/app/api/_answers/body';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { giveWorkshop } from '@/server/workshops/sharing';
import { ownerSchema } from '@/wire/forms/people';
import type { Given } from '../_workshop/asking';

/** Hands a workshop over for good: `{ to }`, the id of a trainer or owner. */
export async function PUT(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'see-colleagues');
  if ('refused' in asked) return asked.refused;
  const form = ownerSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { id } = await params;
  const answer = await giveWorkshop(pageContext().db, { id, by: asked.by }, form.data.to);
  return answer === 'changed' ? Response.json({ ok: true }) : refusal(answer, 404);
}

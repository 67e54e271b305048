import { bodyOf } from '@/app/api/_answers/body';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { shareWorkshop } from '@/server/workshops/sharing';
import { sharesSchema } from '@/wire/forms/people';
import type { Given } from '../_workshop/asking';

/** Shares a workshop with exactly these people of the organisation: `{ people: [id] }`. */
export async function PUT(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'see-colleagues');
  if ('refused' in asked) return asked.refused;
  const form = sharesSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { id } = await params;
  const answer = await shareWorkshop(pageContext().db, { id, by: asked.by }, form.data.people);
  return answer === 'changed' ? Response.json({ ok: true }) : refusal(answer, 404);
}

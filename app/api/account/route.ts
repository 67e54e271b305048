import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { ownAccountSchema } from '@/wire/forms/people';

/** Changes one's own name: `{ name }`. */
export async function PATCH(request: Request): Promise<Response> {
  const by = await signedInInstructor(request.headers);
  if (!by) return refusal('signed-out', 401);
  const form = ownAccountSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal(refusalOfForm(form.error), 400);
  await pageContext().db.user.update({ where: { id: by.id }, data: { name: form.data.name } });
  return Response.json({ ok: true });
}

import { bodyOf } from '@/app/api/_answers/body';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { withdrawStaffInvitation } from '@/server/accounts/invitations';
import { pageContext } from '@/server/pages/page-context';
import { withdrawalSchema } from '@/wire/forms/people';

/** Takes an invitation back: `{ withdrawn: true }`. */
export async function PATCH(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await permitted(request, 'manage-people');
  if ('refused' in asked) return asked.refused;
  if (!withdrawalSchema.safeParse(await bodyOf(request)).success) return refusal('malformed', 400);
  const answer = await withdrawStaffInvitation(pageContext().db, asked.by, (await params).id);
  return answer === 'changed' ? Response.json({ ok: true }) : refusal('invitation-over', 404);
}

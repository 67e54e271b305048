import { bodyOf } from '@/app/api/_answers/body';
import { mailInvitation } from '@/app/api/_answers/mails';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { inviteStaff } from '@/server/accounts/invitations';
import { pageContext } from '@/server/pages/page-context';
import { invitationSchema } from '@/wire/forms/people';
import { ownAddress } from '../../_answers/base-address';

/** Invites somebody: `{ email, role }` gives `{ address, mailed, expiresAt }`. The link is told here and never again. */
export async function POST(request: Request): Promise<Response> {
  const asked = await permitted(request, 'manage-people');
  if ('refused' in asked) return asked.refused;
  const form = invitationSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { email, role } = form.data;
  const made = await inviteStaff(pageContext().db, asked.by, { email, role, now: Date.now() });
  if (made === 'already-here') return refusal(made, 409);
  const { token, expiresAt } = made;
  // Behind `#`: it reaches no server's log and no referrer.
  const address = `${ownAddress(request)}/instructor/invitation#${token}`;
  const mailed = await mailInvitation(request, { to: email, role, by: asked.by.name, address });
  return Response.json({ address, mailed, expiresAt }, { status: 201 });
}

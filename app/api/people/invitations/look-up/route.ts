import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { triesOf } from '@/app/api/_answers/tries';
import { lookUpStaffInvitation } from '@/server/accounts/invitations';
import { pageContext } from '@/server/pages/page-context';
import { invitationTokenSchema } from '@/wire/forms/people';

const mayTry = triesOf('invitation', 30);

/** What the link in somebody's hands is: `{ token }` gives `{ email, role, invitedBy }`. Asked by POST, so that no log has it. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayTry(request))) return refusal('too-many-tries', 429);
  const form = invitationTokenSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('unknown-invitation', 404);
  const found = await lookUpStaffInvitation(pageContext().db, form.data.token, Date.now());
  return typeof found === 'string' ? refusal(found, 404) : Response.json(found);
}

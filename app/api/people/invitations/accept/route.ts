import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { triesOf } from '@/app/api/_answers/tries';
import { acceptStaffInvitation } from '@/server/accounts/invitations';
import { pageContext } from '@/server/pages/page-context';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { acceptSchema } from '@/wire/forms/people';

const mayTry = triesOf('accept', 10);

/** Makes the account of whoever was invited: `{ token, name, password }` gives `{ email }`, to sign in with. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayTry(request))) return refusal('too-many-tries', 429);
  const form = acceptSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal(refusalOfForm(form.error), 400);
  const { db, settings } = pageContext();
  const made = await acceptStaffInvitation(db, settings, { ...form.data, now: Date.now() });
  if (typeof made !== 'string') return Response.json(made, { status: 201 });
  return refusal(made, made === 'already-here' ? 409 : 404);
}

import { bodyOf } from '@/app/api/_answers/body';
import { mailReset } from '@/app/api/_answers/mails';
import { refusal } from '@/app/api/_answers/refusal';
import { triesOf } from '@/app/api/_answers/tries';
import { routeCounter } from '@/server/pages/counters';
import { installationForPages } from '@/server/pages/installation';
import { forgottenSchema } from '@/wire/forms/people';

const mayTry = triesOf('forgotten', 5);
/** Mails to one address in an hour: nobody fills somebody else's mailbox. */
const toOne = routeCounter('mail', { most: 3, seconds: 3600 });

/** Mails a link for a new password: `{ email }`. The answer is the same, and as quick, whether or not there is such an account. */
export async function POST(request: Request): Promise<Response> {
  if (!installationForPages().sendMail) return refusal('no-mail', 404);
  if (!(await mayTry(request))) return refusal('too-many-tries', 429);
  const form = forgottenSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { email } = form.data;
  if (await toOne().fits(email)) mailReset(request, email);
  return Response.json({ ok: true });
}

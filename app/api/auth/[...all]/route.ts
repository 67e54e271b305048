import { z } from 'zod';
import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { triesOf } from '@/app/api/_answers/tries';
import { providerId } from '@/server/accounts/sign-in-provider';
import { pageContext } from '@/server/pages/page-context';
import { formLimits } from '@/wire/limits';

/** What of better-auth's own routes is open; all others of them do not exist. */
const open = new Set([
  'GET get-session',
  'POST sign-in/email',
  'POST sign-out',
  'POST change-password',
  'POST reset-password',
  'POST revoke-sessions',
  'POST revoke-other-sessions',
]);
const callback = `GET callback/${providerId}`;

/** Sign-ins to one account, from one address in a minute. */
const mayTry = triesOf('sign-in', 20);
const tried = z.object({ email: z.string() });

/** To which account somebody wants to get in; empty where it is not said. */
async function addressIn(request: Request): Promise<string> {
  const said = tried.safeParse(await bodyOf(request));
  return said.success ? said.data.email.trim().toLowerCase().slice(0, formLimits.email) : '';
}

type Given = { params: Promise<{ all: string[] }> };

/** Sign-in, sign-out, passwords and sessions of the staff, and the way back from the provider of single sign-on. */
async function handle(request: Request, { params }: Given): Promise<Response> {
  const asked = `${request.method} ${(await params).all.join('/')}`;
  const { auth, providerAuth } = pageContext();
  if (asked === callback && providerAuth) return providerAuth().handler(request);
  if (asked === 'POST sign-in/email' && !(await mayTry(request, await addressIn(request.clone()))))
    return refusal('too-many-tries', 429);
  return open.has(asked) ? auth.handler(request) : refusal('no-such-route', 404);
}

export { handle as GET, handle as POST };

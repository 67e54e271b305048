import { refusal } from '@/app/api/_answers/refusal';
import { providerId } from '@/server/accounts/sign-in-provider';
import { pageContext } from '@/server/pages/page-context';

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

type Given = { params: Promise<{ all: string[] }> };

/** Sign-in, sign-out, passwords and sessions of the staff, and the way back from the provider of single sign-on. */
async function handle(request: Request, { params }: Given): Promise<Response> {
  const asked = `${request.method} ${(await params).all.join('/')}`;
  const { auth, providerAuth } = pageContext();
  if (asked === callback && providerAuth) return providerAuth().handler(request);
  return open.has(asked) ? auth.handler(request) : refusal('no-such-route', 404);
}

export { handle as GET, handle as POST };

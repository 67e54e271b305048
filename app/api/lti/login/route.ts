import { z } from 'zod';
import { beginLogin } from '@/server/lti/logins';
import { pageContext } from '@/server/pages/page-context';
import { ltiAddresses } from '../_lti/addresses';
import { askedForm } from '../_lti/asked-form';
import { loginPage } from '../_lti/login-page';
import { toProblem } from '../_lti/problem-page';

const hint = z.string().min(1).max(4000);
const askedSchema = z.object({
  iss: z.string().min(1).max(500),
  login_hint: hint,
  lti_message_hint: hint.optional(),
  client_id: z.string().min(1).max(255).optional(),
});

/** A platform sends somebody: where the browser goes to be vouched for. By a form or an address, as platforms choose. */
export async function POST(request: Request): Promise<Response> {
  const addresses = ltiAddresses();
  if (!addresses) return toProblem('lti-off');
  const asked = askedSchema.safeParse(await askedForm(request));
  if (!asked.success) return toProblem('malformed');
  const {
    iss: issuer,
    login_hint: loginHint,
    lti_message_hint: messageHint,
    client_id: clientId,
  } = asked.data;
  const login = await beginLogin(
    pageContext().db,
    { issuer, loginHint, messageHint, clientId },
    { redirectUri: addresses.redirect, now: Date.now() },
  );
  if (typeof login === 'string') return toProblem(login);
  const again = Object.entries(asked.data).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const afresh = `${addresses.login}?${new URLSearchParams(again)}`;
  return loginPage(request, { ...login, afresh });
}

export { POST as GET };

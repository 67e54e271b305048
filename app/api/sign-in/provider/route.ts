import { refusal } from '@/app/api/_answers/refusal';
import { triesOf } from '@/app/api/_answers/tries';
import { providerAnswers, providerId } from '@/server/accounts/sign-in-provider';
import { installationForPages } from '@/server/pages/installation';
import { pageContext } from '@/server/pages/page-context';

const mayTry = triesOf('provider', 60);

/** Begins single sign-on: `{ url }` is the provider's page. */
export async function POST(request: Request): Promise<Response> {
  if (!(await mayTry(request))) return refusal('too-many-tries', 429);
  const { providerAuth } = pageContext();
  const { signInProvider } = installationForPages();
  if (!providerAuth || !signInProvider) return refusal('no-provider', 404);
  if (!(await providerAnswers(signInProvider))) return refusal('provider-down', 502);
  const body = { provider: providerId, callbackURL: '/instructor', errorCallbackURL: '/instructor/sign-in' };
  const { headers } = request;
  return providerAuth().api.signInSocial({ body, headers, asResponse: true });
}

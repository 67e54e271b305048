import { refusal } from '@/app/api/_answers/refusal';
import { providerAnswers, providerId } from '@/server/accounts/sign-in-provider';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';

/** Connects one's own account with single sign-on: `{ url }` is the provider's page. Both must have the same e-mail address. */
export async function POST(request: Request): Promise<Response> {
  if (!(await signedInInstructor(request.headers))) return refusal('signed-out', 401);
  const { providerAuth } = pageContext();
  const { signInProvider } = installationForPages();
  if (!providerAuth || !signInProvider) return refusal('no-provider', 404);
  if (!(await providerAnswers(signInProvider))) return refusal('provider-down', 502);
  const body = {
    provider: providerId,
    callbackURL: '/instructor/account?connected=1',
    errorCallbackURL: '/instructor/account',
  };
  return providerAuth().api.linkSocialAccount({ body, headers: request.headers, asResponse: true });
}

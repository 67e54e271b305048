import { installationForPages } from '@/server/pages/installation';

/** The addresses that a platform is told; they begin with the one that nobody's request can choose. Undefined without it. */
export function ltiAddresses():
  | { launch: string; login: string; redirect: string; keys: string }
  | undefined {
  const { publicUrl } = installationForPages();
  if (!publicUrl) return undefined;
  const at = (path: string) => `${publicUrl}/${path}`;
  return {
    launch: at('lti/enter'),
    login: at('api/lti/login'),
    redirect: at('api/lti/launch'),
    keys: at('api/lti/keys'),
  };
}

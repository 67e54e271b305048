/** What the provider or the library said, and which sentence that is; everything else is `failed`. */
const sentences = {
  'provider-domain': 'provider-domain',
  'provider-unverified': 'provider-unverified',
  access_denied: 'cancelled',
  account_not_linked: 'not-linked',
} as const;

type Sentence = (typeof sentences)[keyof typeof sentences] | 'failed';

/** The sentence for the `error` of the address that single sign-on leads back to; undefined where there is none. */
export function providerProblem(error: string | string[] | undefined): Sentence | undefined {
  if (typeof error !== 'string') return undefined;
  const known = Object.entries(sentences).find(([code]) => code === error);
  return known ? known[1] : 'failed';
}

import { publicKeySet } from '@/server/lti/keys';
import { pageContext } from '@/server/pages/page-context';

/** The keys by which a platform knows our signature (JWKS). */
export async function GET(): Promise<Response> {
  const { db, settings } = pageContext();
  return Response.json(await publicKeySet(db, settings.secret));
}

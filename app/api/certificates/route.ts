import { limits } from '@/server/host/limits';
import { routeCounter } from '@/server/pages/counters';
import { pageContext } from '@/server/pages/page-context';
import { ownCertificate } from '@/server/results/certificates';
import { ownSchema } from '@/wire/forms/certificates';
import { refusalOfForm } from '@/wire/forms/name-fields';
import { bodyOf } from '../_answers/body';
import { refusal } from '../_answers/refusal';
import { certificatesPdf, refusedCertificate, refusedNames } from './_certificates/pdf';

/** Each one replays the round and draws a page; the door counts addresses (server/host/door.ts), this counts seats. */
const asked = routeCounter('certificate', { most: limits.certificates, seconds: 60 });

/** A player's own certificate of an ended round: `{ token, roundId, name?, anyway? }` gives a PDF. The seat's token is the key. */
export async function POST(request: Request): Promise<Response> {
  const own = ownSchema.safeParse(await bodyOf(request));
  if (!own.success) return refusal(refusalOfForm(own.error), 400);
  const { name, anyway, token } = own.data;
  if (!(await asked().fits(token))) return refusal('too-many-tries', 429);
  const refused = await refusedNames([name], anyway);
  if (refused) return refused;
  const answer = await ownCertificate(pageContext().db, own.data);
  return typeof answer === 'string' ? refusedCertificate(answer) : certificatesPdf(request, [answer], anyway);
}

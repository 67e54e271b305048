import { eraseFromPages } from '@/server/pages/erasing';
import { pageContext } from '@/server/pages/page-context';
import { ownDataOf } from '@/server/privacy/own-data';
import { languageAsked } from '../_answers/language-asked';
import { refusal } from '../_answers/refusal';
import { seatAsking } from './_asked/asked';

/** Everything kept about the person whose own link this is, in `?language=`. */
export async function GET(request: Request): Promise<Response> {
  const seatId = await seatAsking(request);
  const found = seatId && (await ownDataOf(pageContext().db, seatId, languageAsked(request)));
  if (!found) return refusal('unknown-token', 404);
  return Response.json(found, { headers: { 'cache-control': 'no-store' } });
}

/** Erases the name and own words of the person whose own link this is. Once done it cannot be asked for again. */
export async function DELETE(request: Request): Promise<Response> {
  const seatId = await seatAsking(request);
  const found = seatId && (await ownDataOf(pageContext().db, seatId, 'en'));
  if (!seatId || !found) return refusal('unknown-token', 404);
  await eraseFromPages(seatId);
  return new Response(null, { status: 204 });
}

import { languageAsked } from '@/app/api/_answers/language-asked';
import { askerOf, pageContext } from '@/server/pages/page-context';
import { debriefOf } from '@/server/rounds/debriefs/stored-debrief';

/** The debrief of a round, for those who ran or watched it: `{ roundId, debrief, words }`, in `?language=`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asker = await askerOf(request.headers);
  if (!asker) return Response.json({ code: 'signed-out' }, { status: 401 });
  const { id } = await params;
  const found = await debriefOf(pageContext().db, { roundId: id, asker }, languageAsked(request));
  return found ? Response.json(found) : Response.json({ code: 'no-such-round' }, { status: 404 });
}

import { debriefOf } from '../../../../../server/debriefs';
import { house, signedInInstructor } from '../../../../../server/for-pages';

/** The debrief of a round that this instructor led: `{ roundId, debrief, words }`, in `?language=`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const instructor = await signedInInstructor(request.headers);
  if (!instructor) return Response.json({ code: 'signed-out' }, { status: 401 });
  const { id } = await params;
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  const found = await debriefOf(house().db, { roundId: id, ownerId: instructor.id }, language);
  return found ? Response.json(found) : Response.json({ code: 'no-such-round' }, { status: 404 });
}

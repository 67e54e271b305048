import { debriefOf } from '../../../../../server/debriefs';
import { askerOf, house } from '../../../../../server/for-pages';
import { refusal } from '../../../_answers/refusal';

/** Whether the debrief of a round is there: `{ ready }`, for a screen that waits for it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asker = await askerOf(request.headers);
  if (!asker) return refusal('signed-out', 401);
  const { id: roundId } = await params;
  const found = await debriefOf(house().db, { roundId, asker }, 'en');
  return Response.json({ ready: found !== undefined }, { headers: { 'cache-control': 'no-store' } });
}

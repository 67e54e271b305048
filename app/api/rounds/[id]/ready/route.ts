import { refusal } from '@/app/api/_answers/refusal';
import { askerOf, pageContext } from '@/server/pages/page-context';
import { debriefOf } from '@/server/rounds/debriefs/stored-debrief';

/** Whether the debrief of a round is there: `{ ready }`, for a screen that waits for it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asker = await askerOf(request.headers);
  if (!asker) return refusal('signed-out', 401);
  const { id: roundId } = await params;
  const found = await debriefOf(pageContext().db, { roundId, asker }, 'en');
  return Response.json({ ready: found !== undefined }, { headers: { 'cache-control': 'no-store' } });
}

import { permitted } from '@/app/api/_answers/permitted';
import { sendAgain } from '@/server/deliveries/queue';
import { pageContext } from '@/server/pages/page-context';

/** Sends all grades that a platform has not taken, at once. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await permitted(request, 'manage-platforms');
  if ('refused' in asked) return asked.refused;
  await sendAgain(pageContext().db, { kind: 'grade', platformId: (await params).id }, Date.now());
  return Response.json({ ok: true });
}

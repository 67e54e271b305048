import { mintTicket } from '@/server/accounts/tickets';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';

/** A ticket with which the signed-in instructor opens one socket: `{ ticket }`, good once and for a minute. */
export async function POST(request: Request): Promise<Response> {
  const instructor = await signedInInstructor(request.headers);
  if (!instructor) return Response.json({ code: 'signed-out' }, { status: 401 });
  const holder = { userId: instructor.id, signInId: instructor.signInId };
  const ticket = await mintTicket(pageContext().db, holder, Date.now());
  return Response.json({ ticket }, { headers: { 'cache-control': 'no-store' } });
}

import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import type { PeopleRefusal } from '@/server/accounts/people';
import { pageContext, type SignedIn } from '@/server/pages/page-context';

export type Given = { params: Promise<{ id: string }> };
type Change = (
  db: ReturnType<typeof pageContext>['db'],
  by: SignedIn,
  id: string,
) => Promise<'changed' | PeopleRefusal>;

/** Answers a change of somebody's account that only those who manage people may ask for. */
export async function changed(request: Request, { params }: Given, change: Change): Promise<Response> {
  const asked = await permitted(request, 'manage-people');
  if ('refused' in asked) return asked.refused;
  const answer = await change(pageContext().db, asked.by, (await params).id);
  return answer === 'changed' ? Response.json({ ok: true }) : refusedPerson(answer);
}

export function refusedPerson(code: PeopleRefusal): Response {
  return refusal(code, code === 'no-such-person' ? 404 : 409);
}

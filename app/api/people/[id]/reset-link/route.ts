import { ownAddress } from '@/app/api/_answers/base-address';
import { permitted } from '@/app/api/_answers/permitted';
import { makeResetLink } from '@/server/accounts/people';
import { pageContext } from '@/server/pages/page-context';
import { type Given, refusedPerson } from '../../_person/changed';

/** A link with which somebody chooses a new password, once and within a day: `{ address }`. It is told here and never again. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'manage-people');
  if ('refused' in asked) return asked.refused;
  const { db, settings } = pageContext();
  const made = await makeResetLink(db, settings, asked.by, (await params).id);
  if (typeof made === 'string') return refusedPerson(made);
  const address = `${ownAddress(request)}/instructor/new-password#${made.token}`;
  return Response.json({ address }, { status: 201 });
}

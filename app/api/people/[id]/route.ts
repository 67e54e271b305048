import { bodyOf } from '@/app/api/_answers/body';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { changeRole } from '@/server/accounts/people';
import { roleSchema } from '@/wire/forms/people';
import { changed, type Given } from '../_person/changed';

/** Gives somebody another role: `{ role }`. */
export async function PATCH(request: Request, given: Given): Promise<Response> {
  const asked = await permitted(request, 'manage-people');
  if ('refused' in asked) return asked.refused;
  const form = roleSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  return changed(request, given, (db, by, id) => changeRole(db, by, { id, role: form.data.role }));
}

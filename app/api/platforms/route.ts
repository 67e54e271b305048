import { addPlatform } from '@/server/lti/platforms';
import { pageContext } from '@/server/pages/page-context';
import { platformSchema } from '@/wire/forms/platform';
import { bodyOf } from '../_answers/body';
import { permitted } from '../_answers/permitted';
import { refusal } from '../_answers/refusal';

/** Registers a learning platform out of what `platformSchema` asks for; gives `{ id }`. */
export async function POST(request: Request): Promise<Response> {
  const asked = await permitted(request, 'manage-platforms');
  if ('refused' in asked) return asked.refused;
  const form = platformSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const added = await addPlatform(pageContext().db, asked.by, form.data);
  return typeof added === 'string' ? refusal(added, 409) : Response.json(added, { status: 201 });
}

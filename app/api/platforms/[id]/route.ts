import { changePlatform, removePlatform } from '@/server/lti/platforms';
import { pageContext } from '@/server/pages/page-context';
import { platformSchema } from '@/wire/forms/platform';
import { bodyOf } from '../../_answers/body';
import { permitted } from '../../_answers/permitted';
import { refusal } from '../../_answers/refusal';

type Given = { params: Promise<{ id: string }> };

/** Changes a learning platform to what `platformSchema` asks for. */
export async function PUT(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'manage-platforms');
  if ('refused' in asked) return asked.refused;
  const form = platformSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const done = await changePlatform(pageContext().db, asked.by, (await params).id, form.data);
  return done === 'changed'
    ? Response.json({ ok: true })
    : refusal(done, done === 'no-such-platform' ? 404 : 409);
}

/** Removes a learning platform; homework and results stay. */
export async function DELETE(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'manage-platforms');
  if ('refused' in asked) return asked.refused;
  const done = await removePlatform(pageContext().db, asked.by, (await params).id);
  return done === 'changed' ? Response.json({ ok: true }) : refusal(done, 404);
}

import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { pageContext } from '@/server/pages/page-context';
import { remindSchema } from '@/wire/forms/expected';
import type { Given } from '../../_workshop/asking';
import { listingOf, noteListing } from '../../_workshop/players';

/** How many days before its date a workshop's players are reminded by mail: `{ days, language }`; null: not at all. */
export async function PUT(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = remindSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { days: remindsDays, language: remindsIn } = form.data;
  const { id } = asked.listing.workshop;
  await pageContext().db.workshop.update({ where: { id }, data: { remindsDays, remindsIn } });
  await noteListing(asked.listing, 'reminders-set');
  return Response.json({ ok: true });
}

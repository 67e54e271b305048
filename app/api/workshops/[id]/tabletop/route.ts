import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { readerOf } from '@/reports/reader';
import { pageContext } from '@/server/pages/page-context';
import { checkTabletop, storeTabletop } from '@/server/results/tabletop-results';
import type { Asking } from '@/server/workshops/changes';
import { type TabletopForm, tabletopFormSchema } from '@/wire/forms/tabletop';
import { isLanguage } from '@/words/messages/index';
import { askingOf, type Given, noteInWorkshop, refused } from '../_workshop/asking';

/** How a score sheet stands so far: `{ asked, problems, names }`. Nothing is stored. */
export async function PUT(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const form = tabletopFormSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const answer = await checkTabletop(pageContext().db, await sheetOf(asking, form.data));
  return typeof answer === 'string' ? refused(answer) : Response.json(answer);
}

/** Makes a round of a score sheet: `{ roundId }`, or what is wrong with the sheet. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asked = await askingOf(request, given);
  if ('refused' in asked) return asked.refused;
  const { asking } = asked;
  const form = tabletopFormSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { db, settings } = pageContext();
  const answer = await storeTabletop(db, settings.secret, await sheetOf(asking, form.data));
  if (typeof answer === 'string') return refused(answer);
  if (!('roundId' in answer)) return Response.json(answer, { status: 422 });
  await noteInWorkshop(asking, 'results-typed-in');
  return Response.json(answer, { status: 201 });
}

async function sheetOf({ id, by }: Asking, form: TabletopForm) {
  const { team: teamName } = await readerOf(isLanguage(form.language) ? form.language : 'en');
  return { workshopId: id, by, form, teamName };
}

import { baseAddress } from '@/app/api/_answers/base-address';
import { languageAsked } from '@/app/api/_answers/language-asked';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { attachment } from '@/reports/attachment';
import { calendarEvent } from '@/reports/calendar/calendar-event';
import { readerOf } from '@/reports/reader';
import { pageContext } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { canIn } from '@/server/workshops/access';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import { groupPin } from '@/words/pin';
import type { Given } from '../_workshop/asking';

/** Briefing, a round and its debrief. */
const plannedMinutes = 90;

/** The date of a workshop for people's calendars, in `?language=`, with how to join: for those who run it. */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked.refused;
  const { id } = await params;
  const { db } = pageContext();
  const mayAsk = await canIn(db, { workshopId: id }, { userId: asked.by.id }, 'run-round');
  const workshop = mayAsk ? await db.workshop.findUnique({ where: { id } }) : null;
  if (!workshop) return refusal('no-such-workshop', 404);
  const { title, startsAt, timeZone, scenarioSlug, pin, joinToken, joinAddress } = workshop;
  if (!startsAt) return refusal('no-date', 409);
  const wanted = languageAsked(request);
  const language = isLanguage(wanted) ? wanted : sourceLanguage;
  const scenario = (await scenarioItems(language)).find(({ slug }) => slug === scenarioSlug);
  const base = baseAddress(request, joinAddress);
  const bytes = calendarEvent(await readerOf(language, timeZone), {
    id,
    title,
    scenario: scenario?.title ?? scenarioSlug,
    startsAt: startsAt.getTime(),
    minutes: plannedMinutes,
    join:
      pin === null
        ? null
        : { link: `${base}/join#${joinToken}`, place: new URL(base).host, pin: groupPin(pin) },
  });
  return attachment({
    bytes,
    type: 'text/calendar; charset=utf-8',
    name: { words: [title], extension: 'ics' },
  });
}

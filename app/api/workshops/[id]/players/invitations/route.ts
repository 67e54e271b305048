import { bodyOf } from '@/app/api/_answers/body';
import { refusal } from '@/app/api/_answers/refusal';
import { calendarEvent } from '@/reports/calendar/calendar-event';
import { readerOf } from '@/reports/reader';
import { invitePlayers } from '@/server/expected/sending';
import { routeCounter } from '@/server/pages/counters';
import { installationForPages } from '@/server/pages/installation';
import { pageContext } from '@/server/pages/page-context';
import { scenarioItems } from '@/server/pages/scenarios';
import { mostExpected } from '@/wire/expected';
import { inviteSchema } from '@/wire/forms/expected';
import { isLanguage, sourceLanguage } from '@/words/messages/index';
import type { Given } from '../../_workshop/asking';
import { type Listing, listingOf, noteListing } from '../../_workshop/players';

/** Briefing, a round and its debrief. */
const plannedMinutes = 90;

/** Mails of one account in an hour: a full list, ten times. Nobody makes a mill for mails of the mail server. */
const mails = routeCounter('invitation mail', { most: 10 * mostExpected, seconds: 3600 });

/** Ms after which a browser, or a proxy in between, may have given up. */
const patienceMs = 15_000;

/** Invites players by mail: `{ players: [id], language }` gives `{ sent, failed, left }`; those who are left are asked for again. */
export async function POST(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const form = inviteSchema.safeParse(await bodyOf(request));
  if (!form.success) return refusal('malformed', 400);
  const { sendMail } = installationForPages();
  if (!sendMail) return refusal('no-mail', 409);
  const { listing } = asked;
  const { db, mailFailed: failed } = pageContext();
  const { players, language } = form.data;
  const begun = performance.now();
  if (!(await mails().fits(listing.by.id, players.length))) return refusal('too-many-tries', 429);
  const told = await invitePlayers(
    db,
    { sendMail, failed },
    {
      ...listing.linking,
      ...{ workshop: listing.workshop, by: listing.by.name, players, language, now: Date.now() },
      calendar: (link) => calendarFor(listing, { link, language }),
      goesOn: () => performance.now() - begun < patienceMs,
    },
  );
  // Whoever is left comes again, and is counted then.
  if (told.left.length > 0) await mails().giveBack(listing.by.id, told.left.length);
  await noteListing(listing, 'players-invited');
  return Response.json(told);
}

/** The entry for one player's calendar, with their own link in it; null while there is no date. */
async function calendarFor(
  { workshop, linking }: Listing,
  { link, language: asked }: { link: string; language: string },
): Promise<string | null> {
  const { id, title, scenario: slug, pin, startsAt, timeZone } = workshop;
  if (!startsAt) return null;
  const language = isLanguage(asked) ? asked : sourceLanguage;
  const scenario = (await scenarioItems(language)).find((one) => one.slug === slug)?.title ?? slug;
  const join = { link, place: new URL(linking.base).host, pin };
  return calendarEvent(await readerOf(language, timeZone), {
    ...{ id, title, scenario, startsAt: startsAt.getTime(), minutes: plannedMinutes, join },
  }).toString();
}

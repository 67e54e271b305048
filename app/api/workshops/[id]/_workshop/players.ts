import { baseAddress } from '@/app/api/_answers/base-address';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { addAuditLine } from '@/server/accounts/audit';
import type { Linking } from '@/server/expected/records';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, type SignedIn } from '@/server/pages/page-context';
import { canIn } from '@/server/workshops/access';
import type { AuditAction } from '@/wire/audit-actions';
import { groupPin } from '@/words/pin';

/** The workshop whose list of players somebody may change, and where its players find the server. */
export type Listing = {
  by: SignedIn;
  workshop: {
    id: string;
    title: string;
    /** slug */
    scenario: string;
    roundId: string;
    /** as people read it; empty once nobody can join */
    pin: string;
    startsAt: Date | null;
    timeZone: string | null;
  };
  linking: Linking;
};

/** For those who run the workshop; in works-council mode there is no list of names. */
export async function listingOf(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<{ listing: Listing } | { refused: Response }> {
  const asked = await permitted(request, 'create-workshops');
  if ('refused' in asked) return asked;
  const { id } = await params;
  const { db } = pageContext();
  const mayAsk = await canIn(db, { workshopId: id }, { userId: asked.by.id }, 'run-round');
  const row = mayAsk ? await db.workshop.findUnique({ where: { id } }) : null;
  if (!row) return { refused: refusal('no-such-workshop', 404) };
  if (row.worksCouncil) return { refused: refusal('no-names', 409) };
  const { title, currentRoundId, startsAt, timeZone } = row;
  const linking = { secret: installationForPages().secret, base: baseAddress(request, row.joinAddress) };
  const pin = row.pin === null ? '' : groupPin(row.pin);
  const round = { roundId: currentRoundId ?? '', scenario: row.scenarioSlug };
  const workshop = { id, title, ...round, pin, startsAt, timeZone };
  return { listing: { by: asked.by, workshop, linking } };
}

/** Writes into the audit list what was done to a workshop's list; nobody on it is named. */
export async function noteListing({ by, workshop }: Listing, action: AuditAction): Promise<void> {
  await addAuditLine(pageContext().db, { actor: by, action, subject: workshop.title });
}

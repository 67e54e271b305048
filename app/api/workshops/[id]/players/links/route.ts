import { languageAsked, wordsAsked } from '@/app/api/_answers/language-asked';
import { attachment } from '@/reports/attachment';
import { playerLinksCsv } from '@/reports/data/player-links-csv';
import { expectedIn } from '@/server/expected/records';
import { pageContext } from '@/server/pages/page-context';
import type { Given } from '../../_workshop/asking';
import { listingOf, noteListing } from '../../_workshop/players';

/** The players of a workshop's list with their personal links as a table, in `?language=`. */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  const asked = await listingOf(request, params);
  if ('refused' in asked) return asked.refused;
  const { workshop, linking } = asked.listing;
  const players = await expectedIn(pageContext().db, workshop.id, linking);
  const bytes = await playerLinksCsv(players, languageAsked(request));
  await noteListing(asked.listing, 'player-links-exported');
  const { t } = await wordsAsked(request);
  const name = { words: [workshop.title], last: [t('expected.sheet.title')], extension: 'csv' };
  return attachment({ bytes, type: 'text/csv; charset=utf-8', name });
}

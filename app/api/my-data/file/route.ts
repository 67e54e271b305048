import { attachment } from '@/reports/attachment';
import { ownDataCsv } from '@/reports/data/own-data-csv';
import { pageContext } from '@/server/pages/page-context';
import { ownDataOf } from '@/server/privacy/own-data';
import { languageAsked, wordsAsked } from '../../_answers/language-asked';
import { refusal } from '../../_answers/refusal';
import { seatAsking } from '../_asked/asked';

/** The same as a file: `?format=json` or `?format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const format = new URL(request.url).searchParams.get('format');
  if (format !== 'json' && format !== 'csv') return refusal('malformed', 400);
  const seatId = await seatAsking(request);
  const language = languageAsked(request);
  const found = seatId && (await ownDataOf(pageContext().db, seatId, language));
  if (!found) return refusal('unknown-token', 404);
  const { t } = await wordsAsked(request);
  const name = { words: [t('privacy.own.title')], extension: format };
  if (format === 'csv')
    return attachment({ bytes: await ownDataCsv(found, language), type: 'text/csv; charset=utf-8', name });
  const bytes = Buffer.from(JSON.stringify(found, null, 1));
  return attachment({ bytes, type: 'application/json; charset=utf-8', name });
}

import { packOf } from '../../../../../../server/exports/pack';
import { renderPdf } from '../../../../../../server/exports/pdf/render';
import { askerOf, house } from '../../../../../../server/for-pages';
import { type Doors, packPaper } from '../../../../../_report/pack';
import { readerOf } from '../../../../../_report/reader';
import { attachment } from '../../../../_answers/attachment';
import { baseAddress } from '../../../../_answers/base-address';
import { refusal } from '../../../../_answers/refusal';
import { language } from '../_exports/asked';

/** The facilitator pack of a round, before or after it was played: a PDF in `?language=`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asker = await askerOf(request.headers);
  if (!asker) return refusal('signed-out', 401);
  const { searchParams } = new URL(request.url);
  const asked = language.safeParse(searchParams.get('language') ?? 'en');
  if (!asked.success) return refusal('malformed', 400);
  const { id: roundId } = await params;
  const pack = await packOf(house().db, { roundId, asker }, asked.data);
  if (!pack) return refusal('no-such-round', 404);
  const reader = await readerOf(asked.data);
  const bytes = await renderPdf(packPaper(reader, pack, doorsOf(request, pack.joinToken)));
  const name = { words: [pack.workshop], last: [reader.t('reports.pack.kicker')], extension: 'pdf' };
  return attachment({ bytes, type: 'application/pdf', name });
}

/** The same addresses as the console shows. */
function doorsOf(request: Request, token: string): Doors {
  const base = baseAddress(request);
  const { host } = new URL(request.url);
  return { readable: URL.canParse(base) ? new URL(base).host : host, join: `${base}/join#${token}` };
}

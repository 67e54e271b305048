import { baseAddress } from '@/app/api/_answers/base-address';
import { refusal, unprintable } from '@/app/api/_answers/refusal';
import { language } from '@/reports/asked';
import { attachment } from '@/reports/attachment';
import { type Doors, packDocument } from '@/reports/pack/pack';
import { type Pack, packOf } from '@/reports/pack/read-pack';
import { missingIn } from '@/reports/pdf/letters/letters';
import { textsIn } from '@/reports/pdf/letters/texts';
import { renderPdf } from '@/reports/pdf/render';
import { readerOf } from '@/reports/reader';
import { askerOf, pageContext } from '@/server/pages/page-context';

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
  const pack = await packOf(pageContext().db, { roundId, asker }, asked.data);
  if (!pack) return refusal('no-such-round', 404);
  const reader = await readerOf(asked.data);
  const document = packDocument(reader, pack, doorsOf(request, pack));
  const missing = searchParams.get('anyway') === '1' ? [] : await missingIn(textsIn(document));
  if (missing.length > 0) return unprintable(missing);
  const bytes = await renderPdf(document);
  const name = { words: [pack.workshop], last: [reader.t('reports.pack.kicker')], extension: 'pdf' };
  return attachment({ bytes, type: 'application/pdf', name });
}

/** The same addresses as the console shows. */
function doorsOf(request: Request, { joinToken, joinAddress }: Pack): Doors {
  const base = baseAddress(request, joinAddress);
  return { readable: new URL(base).host, join: `${base}/join#${joinToken}` };
}

import { addresses } from '../../../../../../server/addresses';
import { packOf } from '../../../../../../server/exports/pack';
import { renderPdf } from '../../../../../../server/exports/pdf/render';
import { askerOf, house } from '../../../../../../server/for-pages';
import { type Doors, packPaper } from '../../../../../_report/pack';
import { readerOf } from '../../../../../_report/reader';
import { language } from '../_exports/asked';
import { attachment, refusal } from '../_exports/attachment';

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
  const name = `${pack.workshop}, ${reader.t('reports.pack.kicker')}.pdf`;
  return attachment({ bytes, type: 'application/pdf', name });
}

/** The same addresses as the console shows: the public one, else this computer's in the room's network. */
function doorsOf(request: Request, token: string): Doors {
  const { host, port } = new URL(request.url);
  const { publicUrl } = house().settings;
  const asked = request.headers.get('host')?.split(':')[1] ?? port;
  const { network, local } = addresses(
    { host: process.env.HOST ?? '0.0.0.0', publicUrl },
    Number(asked || 80),
  );
  const base = network[0] ?? local;
  return { readable: URL.canParse(base) ? new URL(base).host : host, join: `${base}/join#${token}` };
}

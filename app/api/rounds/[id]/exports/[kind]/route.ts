import { ownAddress } from '@/app/api/_answers/base-address';
import { refusal, unprintable } from '@/app/api/_answers/refusal';
import { askedSchema } from '@/reports/asked';
import { attachment } from '@/reports/attachment';
import { makeExport } from '@/reports/make';
import { endedRound } from '@/reports/reading/ended-round';
import { askerOf, noteByAccount, pageContext } from '@/server/pages/page-context';

/** An ended round as a file, for its instructors: see `askedSchema` for what can be asked. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; kind: string }> },
): Promise<Response> {
  const asker = await askerOf(request.headers);
  if (!asker) return refusal('signed-out', 401);
  const { id: roundId, kind } = await params;
  const asked = askedSchema.safeParse({ ...Object.fromEntries(new URL(request.url).searchParams), kind });
  if (!asked.success) return refusal('malformed', 400);
  const round = await endedRound(pageContext().db, { roundId, asker });
  if (round === 'no-such-round') return refusal(round, 404);
  if (round === 'not-ready') return refusal(round, 409);
  // Works-council mode: the sealed file holds what every seat did, and names belong to nobody else.
  const { worksCouncil } = round.workshop;
  if (worksCouncil && asked.data.kind === 'sealed') return refusal('works-council', 403);
  const names = asked.data.names && !worksCouncil;
  const made = await makeExport(round, { ...asked.data, names, homePage: ownAddress(request) });
  if ('unprintable' in made) return unprintable(made.unprintable);
  const subject = `${round.workshop.title}: ${asked.data.kind}`;
  await noteByAccount(request.headers, { action: 'exported', subject });
  return attachment(made);
}

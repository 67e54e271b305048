import { bodyOf } from '@/app/api/_answers/body';
import { permitted } from '@/app/api/_answers/permitted';
import { refusal } from '@/app/api/_answers/refusal';
import { certificatesPdf, refusedCertificate, refusedNames } from '@/app/api/certificates/_certificates/pdf';
import { addAuditLine } from '@/server/accounts/audit';
import { pageContext } from '@/server/pages/page-context';
import { issueCertificates, participantsOf, withdrawCertificate } from '@/server/results/certificates';
import { issueSchema, withdrawSchema } from '@/wire/forms/certificates';
import { refusalOfForm } from '@/wire/forms/name-fields';

type Given = { params: Promise<{ id: string }> };

/** Who took part, and who has a certificate: `{ people }`. */
export async function GET(request: Request, given: Given): Promise<Response> {
  const asked = await askedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const people = await participantsOf(pageContext().db, asked);
  if (typeof people === 'string') return refusedCertificate(people);
  return Response.json({ people }, { headers: { 'cache-control': 'no-store' } });
}

/** Issues certificates: `{ people: [{ seatId, name? }], anyway? }` gives one PDF with a page each. */
export async function POST(request: Request, given: Given): Promise<Response> {
  const asked = await askedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const wanted = issueSchema.safeParse(await bodyOf(request));
  if (!wanted.success) return refusal(refusalOfForm(wanted.error), 400);
  const { people, anyway } = wanted.data;
  const names = people.map(({ name }) => name);
  const refused = await refusedNames(names, anyway);
  if (refused) return refused;
  const made = await issueCertificates(pageContext().db, asked, people);
  if (typeof made === 'string') return refusedCertificate(made);
  const subject = made[0]?.workshop ?? '';
  await addAuditLine(pageContext().db, { actor: asked.by, action: 'certificates-issued', subject });
  return certificatesPdf(request, made, anyway);
}

/** Withdraws one, or lets it count again: `{ seatId, withdrawn }`. */
export async function PATCH(request: Request, given: Given): Promise<Response> {
  const asked = await askedBy(request, given);
  if ('refused' in asked) return asked.refused;
  const change = withdrawSchema.safeParse(await bodyOf(request));
  if (!change.success) return refusal('malformed', 400);
  const { seatId, withdrawn } = change.data;
  const answer = await withdrawCertificate(pageContext().db, { ...asked, seatId }, withdrawn);
  return answer === 'changed' ? Response.json({ ok: true }) : refusedCertificate(answer);
}

async function askedBy(request: Request, { params }: Given) {
  const asked = await permitted(request, 'create-workshops');
  return 'refused' in asked ? asked : { roundId: (await params).id, by: asked.by };
}

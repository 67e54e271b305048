import { attachment } from '@/reports/attachment';
import { certificatePage, languageOf } from '@/reports/certificate/certificate';
import { renderCertificates } from '@/reports/pdf/certificates';
import { missingIn } from '@/reports/pdf/letters/letters';
import { textsIn } from '@/reports/pdf/letters/texts';
import { readerOf } from '@/reports/reader';
import type { Certificate, CertificateRefusal } from '@/server/results/certificates';
import { keptCertificate } from '@/server/results/kept-certificates';
import { ownAddress } from '../../_answers/base-address';
import { refusal, unprintable } from '../../_answers/refusal';

/** Certificates as one PDF, a page each. */
export async function certificatesPdf(
  request: Request,
  certificates: readonly Certificate[],
  anyway: boolean,
): Promise<Response> {
  const [first] = certificates;
  if (!first) return refusal('no-such-seat', 404);
  const base = ownAddress(request);
  const { t, language } = await readerOf(languageOf(first));
  const sheets = await Promise.all(certificates.map((one) => certificatePage(one, base)));
  const missing = anyway ? [] : await missingIn(textsIn(sheets));
  if (missing.length > 0) return unprintable(missing);
  const title = t('certificates.paper.title', { workshop: first.workshop });
  const whose = certificates.length === 1 && first.name ? [first.name] : [];
  const draw = () => renderCertificates({ title, language }, sheets);
  const { code } = first;
  // A whole class is printed once; a person takes their own again and again.
  const bytes =
    certificates.length === 1
      ? await keptCertificate({ code, content: [title, language, sheets] }, draw)
      : await draw();
  return attachment({ bytes, type: 'application/pdf', name: { words: [title, ...whose], extension: 'pdf' } });
}

/** The answer to names that cannot be printed, before any of them is written on a certificate that stays. */
export async function refusedNames(
  names: readonly (string | undefined)[],
  anyway: boolean,
): Promise<Response | undefined> {
  const missing = anyway ? [] : await missingIn(names.filter((name) => name !== undefined));
  return missing.length > 0 ? unprintable(missing) : undefined;
}

export function refusedCertificate(code: CertificateRefusal): Response {
  return refusal(code, code === 'not-ready' || code === 'certificate-withdrawn' ? 409 : 404);
}

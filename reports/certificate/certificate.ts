import type { Certificate } from '@/server/results/certificates';
import { hazardAsWritten, isHazard } from '@/words/hazards';
import { isLanguage, type Language } from '@/words/messages/index';
import { drawQr } from '../drawings/qr';
import type { CertificatePage } from '../pdf/document';
import { readerOf } from '../reader';
import { groupCode, titleIn } from '../reading/certificate';

/** The language that the interface has for this person. */
export function languageOf({ language }: Certificate): Language {
  return isLanguage(language) ? language : 'en';
}

/** One certificate in the person's language; `base` is where this server is found from outside. */
export async function certificatePage(certificate: Certificate, base: string): Promise<CertificatePage> {
  const { t, format, language } = await readerOf(languageOf(certificate), certificate.timeZone);
  const { code, name, workshop, hazards, startedAt, minutes, instructor, onPaper } = certificate;
  const address = `${base}/verify/${groupCode(code)}`;
  const trained = hazards
    .slice(0, 4)
    .map((hazard) => (isHazard(hazard) ? t(`instructor.hazard.${hazard}`) : hazardAsWritten(hazard)));
  return {
    language,
    kicker: t('certificates.paper.kicker'),
    name,
    sentence: t('certificates.paper.sentence', { scenario: titleIn(certificate, language), workshop }),
    facts: [
      {
        label: t('certificates.paper.date'),
        value: format.dateTime(new Date(startedAt), { dateStyle: 'long' }),
      },
      {
        label: t('certificates.paper.minutes'),
        value: t('certificates.paper.minutesValue', { count: minutes }),
      },
      {
        label: t('certificates.paper.form'),
        value: t(onPaper ? 'certificates.paper.onPaper' : 'certificates.paper.live'),
      },
      { label: t('certificates.paper.trained'), value: format.list(trained, { type: 'unit' }) },
    ],
    signature: { name: instructor, role: t('certificates.paper.role') },
    code: { label: t('certificates.paper.code'), text: groupCode(code) },
    check: { text: t('certificates.paper.check', { address: withoutProtocol(address) }), address },
    qr: drawQr(address, t('certificates.paper.qr', { address }), 78),
  };
}

function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

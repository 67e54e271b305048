import type { Metadata } from 'next';
import Link from 'next/link';
import { segmentText } from '@/app/_address/segment';
import { pageContext } from '@/server/pages/page-context';
import { verifyCertificate } from '@/server/results/certificates';
import { formLimits } from '@/wire/limits';
import { getTranslations } from '../../_words/server';
import { Certified } from '../_verify/certified';
import { Verdict } from '../_verify/verdict';

interface CertificatePageProps {
  params: Promise<{ code: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('certificates.verify');
  return { title: t('title'), robots: { index: false } };
}

/** What a number stands for: genuine, withdrawn or unknown, in words, and what is certified. */
export default async function CertificatePage({ params }: CertificatePageProps) {
  const code = segmentText((await params).code).slice(0, formLimits.certificateCode);
  const t = await getTranslations('certificates.verify');
  const found = await verifyCertificate(pageContext().db, code);
  return (
    <>
      <p className="kicker">{t('title')}</p>
      <Verdict state={found.state} code={found.state === 'unknown' ? code : found.certificate.code} />
      {found.state !== 'unknown' && <Certified certificate={found.certificate} />}
      <p className="mt-8 text-sm text-muted">{t('says')}</p>
      <p className="mt-3">
        <Link href="/verify" className="link">
          {t('another')}
        </Link>
      </p>
    </>
  );
}

'use client';

import { useTranslations } from 'use-intl';

const known = [
  'certificate-withdrawn',
  'not-ready',
  'no-such-round',
  'no-such-seat',
  'signed-out',
  'malformed',
] as const;

/** What went wrong, in words; nothing while nothing did. */
export function CertificateProblem({ code }: { code: string | undefined }) {
  const t = useTranslations('certificates.problem');
  const problem = known.find((one) => one === code) ?? 'failed';
  return (
    <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
      {code !== undefined && `${t('title')} ${t(problem)}`}
    </p>
  );
}

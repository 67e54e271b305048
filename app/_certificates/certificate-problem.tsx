'use client';

import { useTranslations } from 'use-intl';
import { useProblemWords } from '../_ask/use-problem-words';
import type { Refused } from '../_files/download';

const known = [
  'certificate-withdrawn',
  'not-ready',
  'no-such-round',
  'no-such-seat',
  'signed-out',
  'malformed',
] as const;
const aboutNames = ['name-empty', 'name-too-long', 'name-signs', 'nickname-unsuitable'] as const;

/** What went wrong, in words; nothing while nothing did. */
export function CertificateProblem({ refused }: { refused: Refused | undefined }) {
  const t = useTranslations('certificates.problem');
  const tErrors = useTranslations('errors');
  const inWords = useProblemWords();
  const code = refused?.code;
  const own = known.find((one) => one === code);
  const name = aboutNames.find((one) => one === code);
  const words = own ? t(own) : name ? tErrors(name) : (inWords(code ?? '') ?? t('failed'));
  return (
    <p role="alert" className="mt-3 text-sm text-danger empty:hidden">
      {code === 'unprintable'
        ? t(code, { letters: refused?.letters.join(' ') ?? '' })
        : code !== undefined && `${t('title')} ${words}`}
    </p>
  );
}

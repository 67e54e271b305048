'use client';

import { useTranslations } from 'use-intl';

const known = ['round-running', 'no-such-workshop', 'signed-out', 'malformed'] as const;

/** Why the server did not take the sheet; nothing typed is lost. */
export function TabletopProblem({ code }: { code: string | undefined }) {
  const t = useTranslations('workshops.problem');
  if (code === undefined) return null;
  return (
    <p role="alert" className="text-sm text-danger">
      {t('title')} {t(known.find((one) => one === code) ?? 'failed')}
    </p>
  );
}

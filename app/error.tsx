'use client';

import { useTranslations } from 'use-intl';
import { Button } from './_ui/button';
import { ErrorState } from './_ui/error-state';
import { useErrorCode } from './_ui/use-error-code';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('common');
  const code = useErrorCode(error);
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col justify-center px-4 py-12">
      <ErrorState
        title={t('failure.title')}
        code={code}
        action={<Button onClick={reset}>{t('actions.retry')}</Button>}
      >
        {t('failure.text')}
      </ErrorState>
    </main>
  );
}

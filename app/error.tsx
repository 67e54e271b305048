'use client';

import { useTranslations } from 'use-intl';
import { Button } from './_ui/button';
import { ErrorState } from './_ui/error-state';
import { GuestScreen } from './_ui/guest-screen';
import { useErrorCode } from './_ui/use-error-code';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('common');
  const code = useErrorCode(error);
  return (
    <GuestScreen place="centre">
      <ErrorState
        title={t('failure.title')}
        code={code}
        action={<Button onClick={reset}>{t('actions.retry')}</Button>}
      >
        {t('failure.text')}
      </ErrorState>
    </GuestScreen>
  );
}

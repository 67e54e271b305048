'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

interface ErrorStateProps {
  /** What happened. */
  title: string;
  /** Whose side it is on, what we do, what you can do. */
  children: ReactNode;
  code?: string | undefined;
  action?: ReactNode;
}

export function ErrorState({ title, children, code, action }: ErrorStateProps) {
  const t = useTranslations('common.failure');
  return (
    <div
      role="alert"
      className="flex flex-col items-start gap-3 rounded-md border border-line bg-surface p-5"
    >
      <h2 className="text-lg">{title}</h2>
      <div className="max-w-measure text-sm text-muted">{children}</div>
      {code && (
        <p className="text-xs text-muted">
          {t('code')}{' '}
          <code
            translate="no"
            className="figures ml-1 rounded-sm bg-text/8 px-1.5 py-0.5 text-text select-all"
          >
            {code}
          </code>
        </p>
      )}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}

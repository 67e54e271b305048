'use client';

import { useTranslations } from 'use-intl';
import { classNames } from './class-names';
import { LanguageSwitch } from './language-switch';
import { ThemeSwitch } from './theme-switch';
import { Wordmark } from './wordmark';

interface PageHeaderProps {
  /** The mark leads to the start, except there. */
  atStart?: boolean;
  className?: string;
}

/** Mark, language and theme, above every page that is no screen of a round. */
export function PageHeader({ atStart = false, className }: PageHeaderProps) {
  const t = useTranslations('common');
  return (
    <header className={classNames('flex h-(--app-bar) items-center justify-between print:hidden', className)}>
      {atStart ? (
        <Wordmark />
      ) : (
        <a href="/" aria-label={t('toStart')} className="inline-flex rounded-sm">
          <Wordmark />
        </a>
      )}
      <div className="-mr-2 flex items-center">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

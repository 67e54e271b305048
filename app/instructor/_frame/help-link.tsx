'use client';

import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { classNames } from '@/app/_ui/class-names';
import { helpPath } from '@/wire/help-pages';

/** To the page about running a workshop; beside what one is at, because that may be a round. */
export function HelpLink({ size = 'medium' }: { size?: 'small' | 'medium' }) {
  const t = useTranslations('instructor');
  return (
    <a
      href={helpPath()}
      target="_blank"
      rel="noreferrer"
      title={t('help')}
      aria-label={t('help')}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-text/8 hover:text-text',
        size === 'small' ? 'size-8' : 'size-11',
      )}
    >
      <CircleHelp className={size === 'small' ? 'size-4' : 'size-5'} aria-hidden="true" />
    </a>
  );
}

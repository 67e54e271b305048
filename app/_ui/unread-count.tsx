'use client';

import { useTranslations } from 'use-intl';

/** Nothing at zero; `99+` beyond. */
export function UnreadCount({ count }: { count: number }) {
  const t = useTranslations('common');
  if (count === 0) return null;
  return (
    <span
      translate="no"
      className="figures inline-flex min-w-5 items-center justify-center rounded-full bg-accent px-1.5 text-xs leading-5 font-semibold text-on-accent"
    >
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{t('unread', { count })}</span>
    </span>
  );
}

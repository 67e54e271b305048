'use client';

import { Languages } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { isLanguage, languages } from '@/words/messages/index';
import { classNames } from './class-names';
import { useEarlyValue } from './early-input';
import { remember } from './remember';

interface LanguageSwitchProps {
  /** Beside many other buttons: its sign alone, at any width. */
  compact?: boolean;
}

/** Each person reads their own language; a change keeps the screen and everything on it. A narrow screen shows its code. */
export function LanguageSwitch({ compact = false }: LanguageSwitchProps) {
  const t = useTranslations('common.language');
  const locale = useLocale();
  const router = useRouter();
  const [busy, startTransition] = useTransition();

  function choose(language: string) {
    if (!isLanguage(language)) return;
    remember('language', language);
    startTransition(() => router.refresh());
  }

  const ref = useEarlyValue<HTMLSelectElement>(locale, choose);

  const unseen = compact
    ? 'absolute inset-0 opacity-0'
    : 'max-[26rem]:absolute max-[26rem]:inset-0 max-[26rem]:opacity-0';

  return (
    <label className="relative inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm text-muted transition-colors focus-within:outline-2 focus-within:outline-accent hover:bg-text/8 hover:text-text">
      <Languages className="size-4" aria-hidden="true" />
      <span className="sr-only">{t('label')}</span>
      {!compact && (
        <span aria-hidden="true" className="uppercase min-[26rem]:hidden">
          {locale}
        </span>
      )}
      <select
        ref={ref}
        value={locale}
        disabled={busy}
        onChange={(event) => choose(event.target.value)}
        className={classNames('cursor-pointer appearance-none bg-transparent outline-none', unseen)}
      >
        {Object.entries(languages).map(([code, { name }]) => (
          <option key={code} value={code} lang={code} className="bg-surface text-text">
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

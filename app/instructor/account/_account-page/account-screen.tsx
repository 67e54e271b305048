'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { LanguageSwitch } from '@/app/_ui/language-switch';
import { Toasts } from '@/app/_ui/toast';
import type { SignInItem } from '@/wire/lists';
import { Problem } from '../../_account/problem';
import { ProviderButton } from '../../_account/provider-button';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';
import { SignIns } from './sign-ins';

interface AccountScreenProps {
  name: string;
  email: string;
  hasPassword: boolean;
  signIns: readonly SignInItem[];
  provider: { label: string; isConnected: boolean; failed: boolean } | undefined;
}

/** Name, language, password, single sign-on, and where one is signed in. */
export function AccountScreen({ name, email, hasPassword, signIns, provider }: AccountScreenProps) {
  const t = useTranslations('account.page');
  return (
    <Toasts>
      <div className="mt-8 flex max-w-lg flex-col gap-10">
        <NameForm name={name} />
        <Part title={t('language')}>
          <LanguageSwitch />
        </Part>
        <Part title={t('password.title')}>
          {hasPassword ? <PasswordForm email={email} /> : <p className="text-sm">{t('password.none')}</p>}
        </Part>
        {provider && (
          <Part title={t('provider.title')}>
            <Provider {...provider} email={email} />
          </Part>
        )}
        <Part title={t('sessions.title')}>
          <SignIns signIns={signIns} />
        </Part>
      </div>
    </Toasts>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col items-stretch gap-3">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}

interface ProviderProps {
  label: string;
  isConnected: boolean;
  failed: boolean;
  email: string;
}

function Provider({ label, isConnected, failed, email }: ProviderProps) {
  const t = useTranslations('account.page.provider');
  if (isConnected) return <p className="text-sm">{t('connected', { label })}</p>;
  return (
    <>
      <p className="text-sm break-words text-muted">{t('text', { label, email })}</p>
      <Problem words={failed ? t('problem') : undefined} />
      <ProviderButton connect words={t('connect', { label })} />
    </>
  );
}

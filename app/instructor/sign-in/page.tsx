import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from '../../_i18n/server';
import { AccountFrame } from '../_account/account-frame';
import { SignInForm } from '../_account/sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

export default async function SignInPage() {
  const t = await getTranslations('account.signIn');
  return (
    <AccountFrame
      title={t('title')}
      lead={t('lead')}
      footer={
        <>
          <p>{t('forgotten')}</p>
          <Link href="/" className="link self-start">
            {t('player')}
          </Link>
        </>
      }
    >
      <SignInForm />
    </AccountFrame>
  );
}

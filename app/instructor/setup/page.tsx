import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from '../../_i18n/server';
import { AccountFrame } from '../_account/account-frame';
import { SetupForm } from '../_account/setup-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.setup');
  return { title: t('title') };
}

export default async function SetupPage() {
  const t = await getTranslations('account.setup');
  return (
    <AccountFrame
      title={t('title')}
      lead={t('lead')}
      footer={
        <Link href="/instructor/sign-in" className="link self-start">
          {t('toSignIn')}
        </Link>
      }
    >
      <SetupForm />
    </AccountFrame>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { setupIsOpen } from '@/server/accounts/setup-code';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { getTranslations } from '../../_words/server';
import { AccountFrame } from '../_account/account-frame';
import { SignInForm } from '../_account/sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

/** While the installation has no instructor, this leads to set-up. */
export default async function SignInPage() {
  if (await signedInInstructor(await headers())) redirect('/instructor');
  if (await setupIsOpen(pageContext().db)) redirect('/instructor/setup');
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

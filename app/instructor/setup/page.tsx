import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { setupIsOpen } from '@/server/accounts/setup-code';
import { pageContext } from '@/server/pages/page-context';
import { getTranslations } from '../../_words/server';
import { AccountFrame } from '../_account/account-frame';
import { SetupForm } from '../_account/setup-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.setup');
  return { title: t('title') };
}

/** Open until the first instructor exists. */
export default async function SetupPage() {
  await connection();
  if (!(await setupIsOpen(pageContext().db))) redirect('/instructor/sign-in');
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

import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { connection } from 'next/server';
import { installationForPages } from '@/server/pages/installation';
import { getTranslations } from '../../_words/server';
import { AccountFrame } from '../_account/account-frame';
import { ForgottenForm } from '../_account/forgotten-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.forgotten');
  return { title: t('title') };
}

/** A link for a new password by mail; there where mail is set up. */
export default async function ForgottenPage() {
  await connection();
  if (!installationForPages().sendMail) redirect('/instructor/sign-in');
  const t = await getTranslations('account.forgotten');
  return (
    <AccountFrame
      title={t('title')}
      lead={t('lead')}
      footer={
        <Link href="/instructor/sign-in" className="link self-start">
          {t('back')}
        </Link>
      }
    >
      <ForgottenForm />
    </AccountFrame>
  );
}

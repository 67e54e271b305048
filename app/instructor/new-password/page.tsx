import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../../_words/server';
import { AccountFrame } from '../_account/account-frame';
import { NewPasswordForm } from '../_account/new-password-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.newPassword');
  return { title: t('title') };
}

/** The link carries its token in the fragment, which never reaches a server's log. */
export default async function NewPasswordPage() {
  const t = await getTranslations('account.newPassword');
  return (
    <AccountFrame title={t('title')} lead={t('lead')}>
      <AfreshForEachLink>
        <NewPasswordForm />
      </AfreshForEachLink>
    </AccountFrame>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ownAccount } from '@/server/accounts/own-account';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { getTranslations } from '../../_words/server';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { AccountScreen } from './_account-page/account-screen';

interface AccountPageProps {
  searchParams: Promise<{ error?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.page');
  return { title: t('title') };
}

/** One's own account. `error`: what connecting single sign-on came back with. */
export default async function AccountPage({ searchParams }: AccountPageProps) {
  const person = await signedInInstructor(await headers());
  if (!person) redirect('/instructor/sign-in');
  const { error } = await searchParams;
  const t = await getTranslations();
  const { password, provider, signIns } = await ownAccount(pageContext().db, person, Date.now());
  const label = installationForPages().signInProvider?.label;
  return (
    <PageFrame person={person} start={<ToWorkshops />}>
      <h1 className="text-2xl">{t('account.page.title')}</h1>
      <p className="mt-2 text-muted">
        <bdi translate="no">{person.email}</bdi> ·{' '}
        {t('account.page.role', { role: t(`people.role.${person.role}`) })}
      </p>
      <AccountScreen
        name={person.name}
        email={person.email}
        hasPassword={password}
        signIns={signIns}
        provider={
          label === undefined ? undefined : { label, isConnected: provider, failed: error !== undefined }
        }
      />
    </PageFrame>
  );
}

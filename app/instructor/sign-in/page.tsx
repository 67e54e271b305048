import type { Metadata } from 'next';
import { headers } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { setupIsOpen } from '@/server/accounts/setup-code';
import { installationForPages } from '@/server/pages/installation';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { getTranslations } from '../../_words/server';
import { AccountFrame } from '../_account/account-frame';
import { ProviderButton } from '../_account/provider-button';
import { providerProblem } from '../_account/provider-problem';
import { SignInForm } from '../_account/sign-in-form';

interface SignInPageProps {
  searchParams: Promise<{ error?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account.signIn');
  return { title: t('title') };
}

/** While the installation has no instructor, this leads to set-up. `error`: what single sign-on came back with. */
export default async function SignInPage({ searchParams }: SignInPageProps) {
  if (await signedInInstructor(await headers())) redirect('/instructor');
  if (await setupIsOpen(pageContext().db)) redirect('/instructor/setup');
  const t = await getTranslations('account.signIn');
  const { error } = await searchParams;
  const { signInProvider, sendMail } = installationForPages();
  const problem = providerProblem(error);
  return (
    <AccountFrame
      title={t('title')}
      lead={t('lead')}
      footer={
        <>
          {sendMail ? (
            <Link href="/instructor/forgotten" className="link self-start">
              {t('forgot')}
            </Link>
          ) : (
            <p>{t('forgotten')}</p>
          )}
          <Link href="/" className="link self-start">
            {t('player')}
          </Link>
        </>
      }
    >
      {signInProvider && (
        <>
          <ProviderButton words={t('provider', { label: signInProvider.label })} />
          <p className="flex items-center gap-3 text-xs text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
            {t('or')}
          </p>
        </>
      )}
      <SignInForm problem={problem && t(`problem.${problem}`)} />
    </AccountFrame>
  );
}

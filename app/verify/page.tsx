import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from '../_words/server';
import { CodeForm } from './_verify/code-form';

interface VerifyPageProps {
  searchParams: Promise<{ code?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('certificates.verify');
  return { title: t('title'), robots: { index: false } };
}

/** Anybody may check a certificate, without an account. */
export default async function VerifyPage({ searchParams }: VerifyPageProps) {
  const { code } = await searchParams;
  if (typeof code === 'string' && code.trim() !== '') redirect(`/verify/${encodeURIComponent(code.trim())}`);
  const t = await getTranslations('certificates.verify');
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 mb-6 text-muted">{t('lead')}</p>
      <CodeForm />
    </>
  );
}

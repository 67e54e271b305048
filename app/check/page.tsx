import type { Metadata } from 'next';
import { GuestScreen } from '../_ui/guest-screen';
import { getTranslations } from '../_words/server';
import { CheckScreen } from './_check/check-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('check');
  return { title: t('title') };
}

/** For somebody whose network is in doubt, before the day: what works here, and a line for whoever looks after it. */
export default async function CheckPage() {
  const t = await getTranslations('check');
  return (
    <GuestScreen>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="text-muted">{t('lead')}</p>
      <CheckScreen />
    </GuestScreen>
  );
}

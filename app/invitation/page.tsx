import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { getTranslations } from '../_words/server';
import { InvitationScreen } from './_invitation/invitation-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff.invitation');
  return { title: t('title') };
}

/** The link carries its token in the fragment, which never reaches a server's log. */
export default function InvitationPage() {
  return (
    <AfreshForEachLink>
      <InvitationScreen />
    </AfreshForEachLink>
  );
}

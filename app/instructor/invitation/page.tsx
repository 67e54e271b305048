import type { Metadata } from 'next';
import { AfreshForEachLink } from '@/app/_address/afresh';
import { GuestScreen } from '@/app/_ui/guest-screen';
import { getTranslations } from '../../_words/server';
import { AcceptInvitation } from '../_account/accept-invitation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.invitation');
  return { title: t('title') };
}

/** The link carries its token in the fragment, which never reaches a server's log. */
export default function StaffInvitationPage() {
  return (
    <GuestScreen place="centre">
      <AfreshForEachLink>
        <AcceptInvitation />
      </AfreshForEachLink>
    </GuestScreen>
  );
}

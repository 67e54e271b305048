import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { openStaffInvitations } from '@/server/accounts/invitations';
import { peopleOf } from '@/server/accounts/people';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { roleMay } from '@/wire/staff-roles';
import { currentLanguage, getTranslations } from '../../_words/server';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { PeopleScreen } from './_people/people-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

/** Everybody with an account, and the invitations that stand open. */
export default async function PeoplePage() {
  const person = await signedInInstructor(await headers());
  if (!person) redirect('/instructor/sign-in');
  if (!roleMay(person.role, 'manage-people')) redirect('/instructor');
  const t = await getTranslations('people');
  const { db } = pageContext();
  const now = Date.now();
  const [people, invitations] = await Promise.all([
    currentLanguage().then((language) => peopleOf(db, { now, language })),
    openStaffInvitations(db, now),
  ]);
  return (
    <PageFrame person={person} start={<ToWorkshops />}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 max-w-measure text-muted">{t('lead')}</p>
      <PeopleScreen people={people} invitations={invitations} me={person.id} />
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { deliveriesOf } from '@/server/deliveries/queue';
import { choosersFor, platformsOf } from '@/server/lti/platforms';
import { pageContext, signedInInstructor } from '@/server/pages/page-context';
import { helpPath } from '@/wire/help-pages';
import { roleMay } from '@/wire/staff-roles';
import { nameOrder } from '@/words/name-order';
import { currentLanguage, getTranslations } from '../../_words/server';
import { ltiAddresses } from '../../api/lti/_lti/addresses';
import { PageFrame } from '../_frame/page-frame';
import { ToWorkshops } from '../_frame/to-workshops';
import { PlatformsScreen } from './_platforms/platforms-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('lti.platforms');
  return { title: t('title') };
}

/** The learning platforms from which people come, and what is on its way back to them. */
export default async function PlatformsPage() {
  const person = await signedInInstructor(await headers());
  if (!person) redirect('/instructor/sign-in');
  if (!roleMay(person.role, 'manage-platforms')) redirect('/instructor');
  const t = await getTranslations('lti.platforms');
  const { db } = pageContext();
  const language = await currentLanguage();
  const order = nameOrder(language);
  const [platforms, trainers] = await Promise.all([platformsOf(db), choosersFor(db, language)]);
  const items = await Promise.all(
    platforms
      .sort((a, b) => order(a.name, b.name))
      .map(async (platform) => ({
        platform,
        grades: await deliveriesOf(db, { kind: 'grade', platformId: platform.id }),
      })),
  );
  return (
    <PageFrame person={person} start={<ToWorkshops />}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-2 max-w-measure text-muted">
        {t('lead')}{' '}
        <a href={helpPath('lti')} target="_blank" rel="noreferrer" className="link">
          {t('help')}
        </a>
      </p>
      <PlatformsScreen items={items} trainers={trainers} addresses={ltiAddresses()} />
    </PageFrame>
  );
}

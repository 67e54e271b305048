import type { Metadata } from 'next';
import { scenarioItems } from '@/server/pages/scenarios';
import { currentLanguage, getTranslations } from '../_words/server';
import { StaffScreen } from './_staff/staff-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('staff');
  return { title: t('title') };
}

/** One address for all colleagues: which workshop and which rights it is stands on the device, never in the address. */
export default async function ColleaguePage() {
  return <StaffScreen scenarios={await scenarioItems(await currentLanguage())} />;
}

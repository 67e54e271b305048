import type { Metadata } from 'next';
import { scenarioItems } from '@/server/pages/scenarios';
import { offerBriefs } from '../_scenarios/offer-briefs';
import { currentLanguage, getTranslations } from '../_words/server';
import { OffersContext } from './_play/offers-context';
import { PlayScreen } from './_play/play-screen';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('play');
  return { title: t('title') };
}

/** One address for everybody: which seat it is stands on the device, never in the address. */
export default async function PlayPage() {
  const offers = await offerBriefs(await scenarioItems(await currentLanguage()));
  return (
    <OffersContext value={offers}>
      <PlayScreen />
    </OffersContext>
  );
}

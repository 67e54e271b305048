'use client';

import { useEffect, useState } from 'react';
import { bestMarkOf, practiceRuns } from '../../_live/practice-results';
import { NextCard } from '../../_scenarios/next-card';
import { nextOffer, type OfferBrief, type Proposal } from '../../_scenarios/next-offer';
import { useOffers } from '../_play/offers-context';

/** After a practice round: which scenario to play next, by what this device's owner has played. */
export function NextStorm({ after }: { after: string }) {
  const offers = useOffers();
  const [proposal, setProposal] = useState<Proposal<OfferBrief>>();
  useEffect(
    () => setProposal(nextOffer(offers, (slug) => bestMarkOf(practiceRuns(slug)), after)),
    [offers, after],
  );
  return proposal ? <NextCard proposal={proposal} /> : null;
}

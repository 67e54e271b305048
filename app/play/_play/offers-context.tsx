'use client';

import { createContext, useContext } from 'react';
import type { OfferBrief } from '../../_scenarios/next-offer';

/** What can be practised next. */
export const OffersContext = createContext<readonly OfferBrief[]>([]);

export function useOffers(): readonly OfferBrief[] {
  return useContext(OffersContext);
}

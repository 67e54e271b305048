/** What is known of a scenario where the next one is proposed; `hazards` are names. */
export interface OfferBrief {
  slug: string;
  title: string;
  minutes: number;
  hazards: string[];
}

export interface Proposal<Offer extends OfferBrief> {
  offer: Offer;
  /** Hazards that have not been met yet; none where everything has been played. */
  fresh: string[];
}

/**
 * The scenario to play next: of those never played the one with most hazards that are new, else the one with the lowest
 * best result. `bestOf` gives a scenario's best result, null where it was never played. The first of equals wins.
 */
export function nextOffer<Offer extends OfferBrief>(
  offers: readonly Offer[],
  best: (slug: string) => number | null,
  without?: string,
): Proposal<Offer> | undefined {
  const met = new Set(offers.filter(({ slug }) => best(slug) !== null).flatMap(({ hazards }) => hazards));
  const others = offers.filter(({ slug }) => slug !== without);
  const unplayed = others.filter(({ slug }) => best(slug) === null);
  const freshIn = ({ hazards }: Offer) => hazards.filter((hazard) => !met.has(hazard));
  const byHazards = [...unplayed].sort((a, b) => freshIn(b).length - freshIn(a).length);
  const byResult = [...others].sort((a, b) => (best(a.slug) ?? 0) - (best(b.slug) ?? 0));
  const offer = byHazards[0] ?? byResult[0];
  return offer && { offer, fresh: byHazards.length > 0 ? freshIn(offer) : [] };
}

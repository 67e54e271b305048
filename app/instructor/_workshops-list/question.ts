import type { WorkshopItem } from '@/wire/lists';

/** What is asked about a workshop before something is done with it. */
export type Question = {
  kind: 'edit' | 'duplicate' | 'runAgain' | 'delete' | 'share' | 'give';
  workshop: WorkshopItem;
};

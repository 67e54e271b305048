import { planOf } from '@/engine/world/plan';
import { type Check, inStructure } from './check';

/** What an author should hear but a round can live with. */
export const advice: Check = (draft) => {
  const minutes = planOf(draft).endP / 60_000;
  if (lengths.some(([least, most]) => minutes >= least && minutes <= most)) return [];
  const amount = `${Math.round(minutes * 10) / 10} real minutes at standard tempo when every countdown is used up`;
  return [
    inStructure(
      ['phases'],
      `a round takes ${amount}; workshops want 12 to 24, warm-ups 5 to 10. Change the "pace" of a phase, or the number of decisions`,
    ),
  ];
};

/** Minutes of a warm-up, and of a workshop's round. */
const lengths = [
  [5, 10],
  [12, 24],
] as const;

import { type Check, inStructure } from './check';

/** What an author should hear but a round can live with. */
export const advice: Check = ({ structure }) => {
  const minutes = realMinutes(structure);
  if (lengths.some(([least, most]) => minutes >= least && minutes <= most)) return [];
  const amount = `${Math.round(minutes * 10) / 10} real minutes at standard tempo`;
  return [
    inStructure(
      ['phases'],
      `a round takes ${amount}; workshops want 12 to 18, warm-ups 5 to 8. Change the "pace" of a phase`,
    ),
  ];
};

/** Minutes of a warm-up, and of a workshop's round. */
const lengths = [
  [5, 8],
  [12, 18],
] as const;

type Clock = { phases: { from: number; pace: number }[]; ends: number };

/** Minutes of play at standard tempo, without waiting for decisions. */
export function realMinutes({ phases, ends }: Clock): number {
  const seconds = phases.map(({ from, pace }, i) => ((phases[i + 1]?.from ?? ends) - from) / pace);
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
}

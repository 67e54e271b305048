import { type Check, inStructure } from './check';

/** What an author should hear but a round can live with. */
export const advice: Check = ({ structure }) => {
  const minutes = realMinutes(structure);
  if (minutes >= 12 && minutes <= 18) return [];
  const amount = `${Math.round(minutes * 10) / 10} real minutes at standard tempo`;
  return [
    inStructure(['phases'], `a round takes ${amount}; workshops want 12 to 18. Change the "pace" of a phase`),
  ];
};

type Clock = { phases: { from: number; pace: number }[]; ends: number };

/** Minutes of play at standard tempo, without waiting for decisions. */
export function realMinutes({ phases, ends }: Clock): number {
  const seconds = phases.map(({ from, pace }, i) => ((phases[i + 1]?.from ?? ends) - from) / pace);
  return seconds.reduce((sum, one) => sum + one, 0) / 60;
}

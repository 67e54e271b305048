export type CountdownStep = 'open' | 'half' | 'minute' | 'thirty' | 'ten' | 'closed';

/** Which words fit the seconds left of a total. A short countdown skips the steps that it starts below. */
export function countdownStep(secondsLeft: number, totalSeconds: number): CountdownStep {
  if (secondsLeft <= 0) return 'closed';
  if (secondsLeft <= 10 && totalSeconds > 10) return 'ten';
  if (secondsLeft <= 30 && totalSeconds > 30) return 'thirty';
  if (secondsLeft <= 60 && totalSeconds > 60) return 'minute';
  if (secondsLeft <= totalSeconds / 2) return 'half';
  return 'open';
}

/** Amber from here on. */
export function isLastFifth(secondsLeft: number, totalSeconds: number): boolean {
  return secondsLeft <= totalSeconds / 5;
}

/** 75 -> 1:15, 9 -> 0:09 */
export function clockDigits(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

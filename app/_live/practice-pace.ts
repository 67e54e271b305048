import { type Pace, paceNames } from '@/wire/paces';
import { keep, readKept } from './device';

const key = 'golden-hour.practice-pace';

/** What this device's owner chose last. */
export function practicePace(): Pace {
  return readKept(key, (found) => paceNames.find((name) => name === found)) ?? 'real';
}

export function keepPracticePace(pace: Pace): void {
  keep(key, pace);
}

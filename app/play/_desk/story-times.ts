import { useLocale } from 'use-intl';
import type { PlayerView } from '@/engine/view/types';
import { scenarioTime } from '@/words/scenario-time';

const steps = [5, 15, 30, 60, 120, 240, 480];
const most = 40;

/** The minutes of the story that are still to come, as a list to choose from; the finer, the less is left. */
export function useStoryTimes({ calendar, clock }: PlayerView): { value: string; label: string }[] {
  const locale = useLocale();
  return minutesToCome(clock.minute, calendar.to).map((minute) => ({
    value: String(minute),
    label: scenarioTime(minute, clock.firstDay, locale).both,
  }));
}

/** Round minutes after `now` up to `end`, at most forty of them. */
export function minutesToCome(now: number, end: number): number[] {
  const step = steps.find((one) => (end - now) / one <= most) ?? Math.ceil((end - now) / most);
  const first = (Math.floor(now / step) + 1) * step;
  const count = Math.max(0, Math.floor((end - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => first + i * step);
}

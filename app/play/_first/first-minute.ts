import type { PlayerView } from '@/engine/view/types';

/** What a newcomer does once with each part of the screen, in this order. */
export const firstSteps = ['feed', 'intel', 'desk', 'decision'] as const;

export type FirstStep = (typeof firstSteps)[number];

/** Whether it has been done in the round itself; reading the feed leaves no trace there. */
export function isDone(
  step: FirstStep,
  { facts, desk, reveals }: Pick<PlayerView, 'facts' | 'desk' | 'reveals'>,
): boolean {
  switch (step) {
    case 'feed':
      return false;
    case 'intel':
      return facts.some(({ checking, finding }) => checking !== null || finding !== null);
    case 'desk':
      return desk.answered > 0;
    case 'decision':
      return reveals.length > 0;
  }
}

import type { Tone } from '@/app/_ui/badge';
import type { HomeworkItem, HomeworkStage } from '@/wire/homework';

/** What is left of a homework at a moment (epoch ms). */
export function stageAt({ closedAt, deadline }: HomeworkItem, now: number): HomeworkStage {
  if (closedAt !== null) return 'closed';
  return deadline !== null && now >= deadline ? 'over' : 'open';
}

export const stageTones = {
  open: 'good',
  closed: 'neutral',
  over: 'warn',
} as const satisfies Record<HomeworkStage, Tone>;

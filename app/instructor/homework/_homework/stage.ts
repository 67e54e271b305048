import type { HomeworkItem, HomeworkStage } from '@/wire/homework';
import type { Tone } from '../../../_ui/badge';

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

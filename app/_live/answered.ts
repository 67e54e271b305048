import type { Refusal } from '@/wire/refusals';
import type { GameSocket } from './socket';

/** A line whose questions wait for their answers for a stated time. */
export type PatientLine = ReturnType<GameSocket['timeout']>;

/** How long most questions wait. */
export const patienceMs = 6000;
export const noAnswer: Refusal = { ok: false, code: 'try-again' };

/** A question that is not worth keeping: no answer in time is a refusal in words, never an exception. */
export function answered<Answer>(question: Promise<Answer>): Promise<Answer | Refusal> {
  return question.catch(() => noAnswer);
}

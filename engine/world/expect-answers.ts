import type { Found } from '../statement/found';
import type { World } from './world';

/** Play ms after the company's words at which somebody answers them: more of them, the more people listen. */
const answerMs = { statement: [4_000, 9_000, 16_000], post: [6_000, 14_000], reply: [5_000] } as const;

type Said = { n: number; postId: string | null; as: keyof typeof answerMs };

/** [Q11] The crowd is going to answer these words, by what is found in them. */
export function expectAnswers(
  world: World,
  { n, postId, as }: Said,
  found: Pick<Found, 'mark'>[],
  p: number,
): void {
  const marks = [...new Set(found.map(({ mark }) => mark))];
  if (marks.length === 0) return;
  for (const ms of answerMs[as]) world.answers.push({ dueP: p + ms, n, postId, marks });
}

import { z } from 'zod';
import type { Choices, Course } from '@/wire/lti';

const courseSchema = z.object({
  ...{ title: z.string(), linkToken: z.string(), worksCouncil: z.boolean() },
  ...{ begun: z.number(), ended: z.number(), members: z.number().nullable() },
  people: z
    .array(
      z.object({
        ...{ name: z.string().nullable(), tries: z.number() },
        ...{ best: z.number().nullable(), underway: z.boolean() },
      }),
    )
    .nullable(),
});

const choicesSchema = z.object({
  platform: z.string(),
  scenarios: z.array(z.object({ slug: z.string(), title: z.string(), minutes: z.number() })),
  homework: z.array(z.object({ id: z.string(), title: z.string(), scenario: z.string() })),
});

const answerSchema = z.object({ to: z.string(), jwt: z.string() });

/** Who of the course has played, out of the server's answer. */
export function courseIn(body: unknown): Course {
  return courseSchema.parse(body);
}

export function choicesIn(body: unknown): Choices {
  return choicesSchema.parse(body);
}

/** Where the platform wants to hear what was chosen, and our signed word. */
export function answerIn(body: unknown): { to: string; jwt: string } {
  return answerSchema.parse(body);
}

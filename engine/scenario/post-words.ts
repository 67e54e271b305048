import { z } from 'zod';
import { callers } from '../vocabulary';

const text = z.string().trim().min(1);

/** The words of an inject. Besides the first few, which ones it has follows from its kind (format/checks/post-words.ts). */
export const postWords = z.strictObject({
  /** of a call with turns: what the caller leaves behind when nobody answers */
  text,
  headline: text.optional(),
  /** the word above a headline, such as "Exclusive" */
  kicker: text.max(40).optional(),
  /** description of the picture for people who do not see it */
  alt: text.optional(),
  /** for the instructor's run sheet: two to six words */
  label: text.max(60),
  /** what is seen in a video or live video, one caption after the other */
  frames: z.array(text.max(120)).min(2).max(6).optional(),
  /** what is said in a voice note */
  transcript: text.optional(),
  /** what is read in the screenshot of a group chat */
  messages: z
    .array(z.strictObject({ by: text, text }))
    .min(2)
    .max(8)
    .optional(),
  /** answers of a poll and the share of votes (0..1) that each has */
  options: z
    .array(z.strictObject({ label: text.max(60), share: z.number().min(0).max(1) }))
    .min(2)
    .max(4)
    .optional(),
  /** a call that rings: what is said once somebody answers */
  turns: z
    .array(z.strictObject({ by: z.enum(callers), text }))
    .min(2)
    .max(6)
    .optional(),
});

export type PostWords = z.infer<typeof postWords>;

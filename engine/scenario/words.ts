import { z } from 'zod';
import { postWords } from './post-words';

/** the line break at the end of a block of lines is not the author's */
const text = z.string().trim().min(1);
const byId = <T extends z.ZodType>(entry: T) => z.record(z.string(), entry);

/** `card`: who you are and what you decide about; `watch`: what to keep an eye on; `before`: what may be read days before */
const role = z.strictObject({
  card: text,
  watch: text,
  before: text.optional(),
  /** what the role is called here */
  name: text.max(30, 'is longer than 30 characters').optional(),
});

const decisionWords = z.strictObject({
  /** what the team is asked, 140 characters at most */
  question: text.max(140, 'is longer than 140 characters'),
  context: text.optional(),
  /** description of the picture of this turning point */
  alt: text.optional(),
  /** what to write, where the decision asks for words */
  ask: text.max(140, 'is longer than 140 characters').optional(),
  responses: byId(
    z.strictObject({
      /** a verb phrase, such as "Send a holding statement" */
      label: text.max(80, 'is longer than 80 characters'),
      tradeoff: text.max(140, 'is longer than 140 characters'),
      /** the words that go out; absent when nothing is said */
      message: text.optional(),
      /** one line after the choice: what happened next and why */
      consequence: text,
      /** what people say right after, by the ids of the structure's reactions */
      reactions: byId(text.max(280, 'is longer than 280 characters')).optional(),
    }),
  ),
  silence: z.strictObject({ consequence: text }),
  /** for the instructor: what to watch, what to ask */
  facilitator: text,
  /** for the instructor: what a well-prepared team does here, and why */
  expected: text,
  /** for the debrief: why what is expected is right where the score says otherwise */
  because: text.optional(),
  /** for the debrief: what good people disagree about here */
  disagree: text.optional(),
  /** for the debrief */
  debrief: z.array(text).min(1),
});

export const wordsSchema = z.strictObject({
  title: text.max(60),
  tagline: text.max(140),
  /** for the catalogue: what one plays, without what happens */
  preview: text.max(200).optional(),
  /** description of the cover for people who do not see it */
  coverAlt: text.optional(),
  briefing: z.strictObject({ company: text, situation: text, rules: text }),
  company: text,
  /** of every role that is played */
  roles: z.strictObject({
    lead: role,
    social: role.optional(),
    care: role.optional(),
    legal: role.optional(),
    operations: role.optional(),
  }),
  /** private goals: what is wanted, in one sentence each */
  goals: byId(z.strictObject({ title: text.max(60), text: text.max(140) })).optional(),
  phases: byId(text),
  channels: byId(text),
  personas: byId(z.strictObject({ name: text, about: text.optional() })),
  facts: byId(
    z.strictObject({
      claim: text,
      finding: text,
      /** by variant of the truth, where it is another one */
      findingIf: byId(text).optional(),
      origin: text.optional(),
    }),
  ),
  injects: byId(postWords),
  decisions: byId(decisionWords),
  intel: byId(
    z.strictObject({
      title: text,
      text,
      /** what the debrief says of it, where it is wrong or stale */
      truth: text.optional(),
    }),
  ),
  enquiries: byId(z.strictObject({ text })),
  crowd: byId(text),
  /** what the instructor grades: each objective with a descriptor for level 0, 1, 2, 3, 4 */
  rubric: byId(z.strictObject({ title: text.max(60), levels: z.array(text.max(160)).length(5) })).optional(),
  milestones: byId(text.max(80)).optional(),
  scheduled: byId(z.strictObject({ text, alt: text.optional() })),
  case: z.strictObject({
    title: text,
    summary: text,
    respect: text,
    facts: byId(text),
    lessons: z.array(text).min(2),
    reality: byId(text),
  }),
});

export type Words = z.infer<typeof wordsSchema>;

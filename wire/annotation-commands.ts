import { z } from 'zod';
import { languageSchema, text, words } from '@/engine/command-fields';
import { cardKinds, annotationLimits as limits, noteTags, surveyMarks } from './annotations';

/** An id as clients and scenarios make them. */
const id = z.string().regex(/^[\w-]{1,64}$/);

/** The language in which the words were written; pages of an earlier version don't say. */
const language = languageSchema.nullable().optional();

/** A note as it should be; the same again, with other words, is an edit. */
const saveNoteSchema = z.strictObject({
  type: z.literal('save-note'),
  id,
  /** play clock in ms at the keystroke that began it */
  p: z.int().min(0),
  teamId: id.nullable(),
  decisionId: id.nullable(),
  tag: z.enum(noteTags).nullable(),
  text: text(limits.note),
  language,
  removed: z.boolean(),
});

/** The level as it should be; null takes it back. Without an objective only the comment counts. */
const gradeSchema = z.strictObject({
  type: z.literal('grade'),
  teamId: id,
  decisionId: id.nullable(),
  objectiveId: id.nullable(),
  level: z.int().min(0).max(4).nullable(),
  comment: text(limits.comment),
  language,
});

/** Whether a mark holds in the host's eyes; null: as the automatic one says. */
const overruleSchema = z.strictObject({
  type: z.literal('overrule'),
  teamId: id,
  decisionId: id,
  mark: id,
  holds: z.boolean().nullable(),
});

/** Whether the teams see their grades. */
const showGradesSchema = z.strictObject({ type: z.literal('show-grades'), shown: z.boolean() });

/** A card as it should be; `removed` by its author takes it away for good. */
const saveCardSchema = z.strictObject({
  type: z.literal('save-card'),
  id,
  kind: z.enum(cardKinds),
  text: words(limits.card),
  language,
  removed: z.boolean(),
});

/** Whether the room sees a card; instructors can bring it back. */
const hideCardSchema = z.strictObject({ type: z.literal('hide-card'), id, hidden: z.boolean() });

/** Whether one's own dot stands on a card. */
const dotCardSchema = z.strictObject({ type: z.literal('dot-card'), id, dotted: z.boolean() });

/** A line of the plan as it should be; it may be half-written: everything is saved as it is typed. */
const savePlanItemSchema = z.strictObject({
  type: z.literal('save-plan-item'),
  id,
  action: text(limits.action),
  language,
  owner: text(limits.owner),
  /** a day, or empty */
  due: z.union([z.literal(''), z.iso.date()]),
  done: z.boolean(),
  removed: z.boolean(),
});

const mark = z
  .number()
  .refine((given) => surveyMarks.some((one) => one === given))
  .nullable();
export const answersSchema = z.strictObject({
  useful: mark,
  real: mark,
  heard: mark,
  ready: mark,
  words: text(limits.surveyWords),
  language,
});

/** A participant's five answers as they should be; null and '' are not answered (yet). */
const answerSurveySchema = z.strictObject({
  type: z.literal('answer-survey'),
  answers: answersSchema,
});

/** Everything that may be asked of annotations. A command says what should be: sent twice, it is the same as once. */
export const annotationCommandSchema = z.discriminatedUnion('type', [
  saveNoteSchema,
  gradeSchema,
  overruleSchema,
  showGradesSchema,
  saveCardSchema,
  hideCardSchema,
  dotCardSchema,
  savePlanItemSchema,
  answerSurveySchema,
]);

export type AnnotationCommand = z.infer<typeof annotationCommandSchema>;
export type Command<Type extends AnnotationCommand['type']> = Extract<AnnotationCommand, { type: Type }>;

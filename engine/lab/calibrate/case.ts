import { z } from 'zod';
import { actSchema } from '../../model/act';
import { modelSetupSchema } from '../../model/state';
import { groups } from '../../vocabulary';

const word = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a word in small letters, digits and hyphens');
const line = z.string().min(1).max(500);
const hour = z.number().min(0).max(24_000);
const day = z.number().min(0).max(1000);

/** What a case may measure: a group's reputation, or one of the model's other quantities. */
export const measuredQuantities = [
  ...groups,
  'blame',
  'volume',
  'awareness',
  'credibility',
  'misbelief',
] as const;
export type MeasuredQuantity = (typeof measuredQuantities)[number];

const newsSchema = z.strictObject({
  hour,
  energy: z.number().min(0).max(1000),
  blame: z.number().min(-100).max(100).optional(),
});
export type CaseNews = z.infer<typeof newsSchema>;

/** What went wrong for the company, as opposed to what it chose to do. */
export const slipSchema = z.enum([
  'contradiction',
  'missed-update',
  'broken-promise',
  'found-out',
  'memo-leaked',
]);
export type Slip = z.infer<typeof slipSchema>;

const doneSchema = z
  .strictObject({ hour, act: actSchema.optional(), slip: slipSchema.optional() })
  .refine(({ act, slip }) => (act === undefined) !== (slip === undefined), 'needs either an act or a slip');
export type Done = z.infer<typeof doneSchema>;

const startSchema = modelSetupSchema.pick({
  reputation: true,
  severity: true,
  blame: true,
  crisis: true,
  support: true,
  falseBlame: true,
  misbelief: true,
});

const runSchema = z.strictObject({
  tells: line,
  start: startSchema.partial().optional(),
  moreNews: z.array(newsSchema).max(500).optional(),
  acts: z.array(doneSchema).max(200),
});

const span = z.tuple([day, day]).refine(([from, to]) => from < to, 'must run from an earlier to a later day');

const readingSchema = z
  .strictObject({
    run: word,
    of: z.enum(measuredQuantities),
    hour: hour.optional(),
    day: day.optional(),
    lowest: span.optional(),
    highest: span.optional(),
  })
  .refine(
    ({ hour, day, lowest, highest }) =>
      [hour, day, lowest, highest].filter((one) => one !== undefined).length === 1,
    'needs exactly one of hour, day, lowest, highest',
  );
export type Reading = z.infer<typeof readingSchema>;

/** A number that a case compares: a reading, the name of one under `measures`, a difference, or a ratio. */
export type Value = string | Reading | { minus: [Value, Value] } | { ratio: [Value, Value] };
const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    word,
    readingSchema,
    z.strictObject({ minus: z.tuple([valueSchema, valueSchema]) }),
    z.strictObject({ ratio: z.tuple([valueSchema, valueSchema]) }),
  ]),
);

const targetSchema = z
  .strictObject({
    id: z.string().min(1).max(40),
    tells: line,
    value: valueSchema,
    least: z.number().optional(),
    most: z.number().optional(),
    /** what a reference run with ticks of one hour gives */
    reference: z.number().optional(),
  })
  .refine(
    ({ least, most }) => least !== undefined || most !== undefined,
    'needs a band: least, most, or both',
  )
  .refine(
    ({ least, most }) => (least ?? -Infinity) <= (most ?? Infinity),
    'has a band whose least is above its most',
  );
export type Target = z.infer<typeof targetSchema>;

const orderSchema = z.strictObject({
  tells: line,
  of: z.enum(measuredQuantities),
  day: day.optional(),
  lowest: span.optional(),
  /** best first */
  runs: z.array(word).min(2).max(20),
});
export type Order = z.infer<typeof orderSchema>;

/** One calibration case: how it began, what happened, what was done in each run, and what must come out. */
export const calibrationCaseSchema = z.strictObject({
  id: word,
  title: line,
  tells: line,
  sources: z.array(line).max(50).optional(),
  days: z.number().int().min(1).max(1000),
  start: startSchema,
  news: z.array(newsSchema).max(500),
  runs: z.record(word, runSchema),
  measures: z.record(word, valueSchema).optional(),
  targets: z.array(targetSchema).min(1).max(100),
  orders: z.array(orderSchema).max(20).optional(),
});
export type CalibrationCase = z.infer<typeof calibrationCaseSchema>;
export type CalibrationRun = CalibrationCase['runs'][string];

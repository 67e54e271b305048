import { z } from 'zod';
import { strategySchema } from '../model/act';
import { groups } from '../vocabulary';
import { timeSchema } from './time';

/** What a condition may compare; units as in docs/model.md#state (reputation -100..100, shares 0..1, volume 1 = a normal day). */
export const quantities = [
  'blame',
  'volume',
  'awareness',
  'credibility',
  'misbelief',
  'sentiment',
  'backlog',
  ...groups,
] as const;

export type Quantity = (typeof quantities)[number];

const bounds = z.partialRecord(z.enum(quantities), z.number());
/** `decision/response` */
export const choiceSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not "decision/response"');

/** A question about one team's world, asked at the moment when the thing it guards would happen. */
export type Condition =
  | { chosen: string | string[] }
  | { decided: string }
  | { silent: string }
  | { used: z.infer<typeof strategySchema> }
  | { happened: string }
  | { answered: string }
  | { verified: string; by?: number | undefined }
  | { shared: string }
  | { broken: string }
  | { variant: string }
  | { true: string }
  | { over: Partial<Record<Quantity, number>> }
  | { under: Partial<Record<Quantity, number>> }
  | { from: number }
  | { until: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ chosen: z.union([choiceSchema, z.array(choiceSchema).min(1)]) }),
    z.strictObject({ decided: z.string() }),
    z.strictObject({ silent: z.string() }),
    z.strictObject({ used: strategySchema }),
    z.strictObject({ happened: z.string() }),
    z.strictObject({ answered: z.string() }),
    z.strictObject({ verified: z.string(), by: timeSchema.optional() }),
    z.strictObject({ shared: z.string() }),
    z.strictObject({ broken: choiceSchema }),
    z.strictObject({ variant: z.string() }),
    z.strictObject({ true: z.string() }),
    z.strictObject({ over: bounds }),
    z.strictObject({ under: bounds }),
    z.strictObject({ from: timeSchema }),
    z.strictObject({ until: timeSchema }),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

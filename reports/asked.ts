import { z } from 'zod';
import { exportKinds, mselFiles, sheetIds } from '@/wire/limits';
import { isLanguage, type Language } from '@/words/messages/index';

export const language = z.string().refine((value): value is Language => isLanguage(value));

/** What an address asks for: `exports/<kind>?language=&names=1&part=&anyway=1`; without `names` nobody is named. */
export const askedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(exportKinds).exclude(['table']), ...choices() }),
  z.object({
    kind: z.literal('table'),
    part: z.enum(sheetIds),
    ...choices(),
  }),
]);

/** What is asked of a scenario's list of events: `msel?language=&file=`. */
export const mselAskedSchema = z.object({
  language: language.default('en'),
  file: z.enum(mselFiles).default('xlsx'),
});

/** What is asked of a comparison: the rounds of a group, or the groups of a scenario. */
export const comparisonAskedSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('rounds'), group: z.string().max(200), language: language.default('en') }),
  z.object({ by: z.literal('groups'), scenario: z.string().max(64), language: language.default('en') }),
]);

export type ComparisonAsked = z.infer<typeof comparisonAskedSchema>;

export type MselAsked = z.infer<typeof mselAskedSchema>;

export type Asked = z.infer<typeof askedSchema>;

function choices() {
  return {
    language: language.default('en'),
    names: yes(),
    /** also when a sign cannot be printed */
    anyway: yes(),
  };
}

function yes() {
  return z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1');
}

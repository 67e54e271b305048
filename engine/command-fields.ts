import { z } from 'zod';
import { readable } from './readable';
import { fitsIn } from './signs';
import { limits, lines, shifts } from './vocabulary';

/** What somebody wrote, in signs as a person counts them; may be empty. */
export const text = (most: number) =>
  z
    .string()
    .transform(readable)
    .refine((written) => fitsIn(written, most));
/** The same, with something to be read. */
export const words = (most: number) => text(most).refine((written) => written !== '');
/** A whole number from the least of a list to its greatest. */
export const between = (list: readonly number[]) =>
  z
    .int()
    .min(Math.min(...list))
    .max(Math.max(...list));

/** A whole minute of the scenario. */
export const minute = z.int().min(0).max(1_000_000);

export const languageSchema = z.string().regex(/^[a-z]{2}$/);
/** As it was typed: the rule for names [N1] says what is wrong with it. */
export const typedName = z.string().max(400);

const helpers = z.int().min(0).max(limits.helpers);
export const rosterSchema = z.record(z.enum(shifts), z.record(z.enum(lines), helpers));

import { z } from 'zod';
import { conditionSchema } from './condition';
import { afterSchema, timeSchema } from './time';

export const id = z
  .string()
  .regex(
    /^(?!constructor$)[a-z][a-z0-9-]*$/,
    'is not an id (lower case letters, digits and hyphens, and not "constructor")',
  );

export const pictureName = z.string().regex(/^[a-z0-9-]+\.svg$/, 'is not a picture name such as "aisle.svg"');

/** Something scripted has a time of its own or counts from another thing; `until` keeps asking `when` up to then. */
export const timing = {
  at: timeSchema.optional(),
  after: afterSchema.optional(),
  until: timeSchema.optional(),
  when: conditionSchema.optional(),
  unless: conditionSchema.optional(),
};

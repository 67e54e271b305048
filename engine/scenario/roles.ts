import { z } from 'zod';
import { actSchema } from '../model/act';
import { factLabels, roles } from '../vocabulary';
import { conditionSchema } from './condition';
import { id, timing } from './timing';

const out = z.strictObject({ out: z.literal(true) });

/** Roles that nobody plays; there is always a lead. */
export const rolesLeftOutSchema = z
  .strictObject({
    social: out.optional(),
    care: out.optional(),
    legal: out.optional(),
    operations: out.optional(),
  })
  .refine((given) => Object.keys(given).length <= 2, 'leaves out more than two roles');

/** `met` is asked at the end of play. */
export const goalSchema = z.strictObject({ id, role: z.enum(roles), met: conditionSchema });

/** A private fact of one role; that it is wrong or stale shows only afterwards. */
export const intelSchema = z.strictObject({
  id,
  role: z.enum(roles),
  ...timing,
  matters: z.array(id).min(1),
  labels: z.strictObject({ fact: id, label: z.enum(factLabels) }).optional(),
  /** false: it is wrong */
  true: z.boolean().optional(),
  /** it was right, but no longer is */
  stale: z.boolean().optional(),
  /** what sharing it sets in motion */
  costs: z.array(actSchema).min(1).optional(),
});

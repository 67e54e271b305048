import type { z } from 'zod';
import { refusalOfForm } from '@/wire/forms/name-fields';

/** Why a field is refused: the rule for names that it breaks, or that it is not what it should be. */
export type FieldRefusal = ReturnType<typeof refusalOfForm>;

/**
 * What the wire's own schema says of a form before it is sent: each wrong field once, and why. It brings zod along, so it
 * is for forms of people with an account; those who join on a phone are answered by the server.
 */
export function wrongFields(schema: z.ZodType, values: object): [field: string, why: FieldRefusal][] {
  const { error } = schema.safeParse(values);
  const issues = error?.issues ?? [];
  const fieldOf = ({ path: [field] }: (typeof issues)[number]) => String(field ?? 'form');
  return [...new Set(issues.map(fieldOf))].map((field) => [
    field,
    refusalOfForm({ issues: issues.filter((issue) => fieldOf(issue) === field) }),
  ]);
}

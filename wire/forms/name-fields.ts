import { z } from 'zod';
import { nameGiven, nameRefusals, shownLine } from '@/engine/names/name';
import { limits } from '@/engine/vocabulary';

/** [N1] A person's name in a form, of up to so many signs as a person counts them. What is wrong is the issue's message. */
export const personName = (longest?: number) => field((typed) => nameGiven(typed, longest));

/** [N2] A title that is shown to a room, of up to `limits.title` signs. */
export const shownTitle = field((typed) => shownLine(typed, limits.title));

function field(rule: typeof nameGiven) {
  return z
    .string()
    .max(2000)
    .transform((typed, context) => {
      const given = rule(typed);
      if (given.ok) return given.name;
      context.addIssue({ code: 'custom', message: given.code });
      return z.NEVER;
    });
}

/** Which refusal a form that cannot be read deserves: the rule that a name in it breaks, else `malformed`. */
export function refusalOfForm(
  error: Pick<z.ZodError, 'issues'>,
): (typeof nameRefusals)[number] | 'malformed' {
  const broken = error.issues.map(({ message }) => nameRefusals.find((code) => code === message));
  return broken.find((code) => code !== undefined) ?? 'malformed';
}

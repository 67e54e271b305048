import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import type { newWorkshopSchema } from '@/wire/forms/workshop';
import { ownTimeZone } from '@/wire/time-zone';

type Wire = z.infer<typeof newWorkshopSchema>;

/** What the form holds: all that the wire's schema has, but what is chosen elsewhere. */
export type NewWorkshop = Omit<Wire, 'group' | 'ranking' | 'podium' | 'seed' | 'timeZone'> & {
  /** Empty for none. */
  group: string;
};

const made = z.object({ id: z.string() });

/** What the server is asked for. */
export function asked(wanted: NewWorkshop) {
  const group = wanted.group.trim() || undefined;
  return { ...wanted, title: wanted.title.trim(), group, timeZone: ownTimeZone() };
}

/** The new workshop's id, or in one word why it could not be made. */
export async function createWorkshop(
  question: ReturnType<typeof asked>,
): Promise<{ id: string } | { code: string }> {
  const answer = await askInJson('/api/workshops', 'POST', question);
  return answer.ok ? made.parse(answer.body) : { code: answer.code };
}

import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import { instantOf } from '@/app/instructor/_frame/local-time';
import { seedOf } from '@/app/instructor/_scenarios/seed-of';
import type { newWorkshopSchema } from '@/wire/forms/workshop';
import { ownTimeZone } from '@/wire/time-zone';

type Wire = z.infer<typeof newWorkshopSchema>;

/** What the form holds: all that the wire's schema has, but what is chosen elsewhere. */
export type NewWorkshop = Omit<
  Wire,
  'requestId' | 'group' | 'ranking' | 'podium' | 'seed' | 'timeZone' | 'startsAt'
> & {
  /** Empty for none. */
  group: string;
  /** As its field holds it; empty for none. */
  date: string;
  /** The storm's number as it is typed; null: chance draws it. */
  seed: string | null;
};

const made = z.object({ id: z.string() });

/** What the server is asked for. */
export function asked({ date, seed: typed, ...wanted }: NewWorkshop) {
  const group = wanted.group.trim() || undefined;
  const when = { timeZone: ownTimeZone(), startsAt: instantOf(date) };
  const seed = seedOf(typed);
  return { ...wanted, title: wanted.title.trim(), group, ...when, ...(seed !== null && { seed }) };
}

/** The new workshop's id, or in one word why it could not be made. */
export async function createWorkshop(
  question: ReturnType<typeof asked> & { requestId: string },
): Promise<{ id: string } | { code: string }> {
  const answer = await askInJson('/api/workshops', 'POST', question);
  return answer.ok ? made.parse(answer.body) : { code: answer.code };
}

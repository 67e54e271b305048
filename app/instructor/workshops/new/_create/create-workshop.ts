import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import type { tempoChoices } from '@/app/instructor/_scenarios/tempo';
import type { Sorting } from '@/engine/vocabulary';
import type { RetentionDays } from '@/wire/limits';
import { ownTimeZone } from '@/wire/time-zone';

export interface NewWorkshop {
  title: string;
  /** Empty for none. */
  group: string;
  /** slug */
  scenario: string;
  teams: number;
  tempo: (typeof tempoChoices)[number]['tempo'];
  untimed: boolean;
  sorting: Sorting;
  worksCouncil: boolean;
  retentionDays: RetentionDays;
}

const made = z.object({ id: z.string() });

/** The new workshop's id, or in one word why it could not be made. */
export async function createWorkshop(wanted: NewWorkshop): Promise<{ id: string } | { code: string }> {
  const group = wanted.group.trim() || undefined;
  const question = { ...wanted, group, timeZone: ownTimeZone() };
  const answer = await askInJson('/api/workshops', 'POST', question);
  return answer.ok ? made.parse(answer.body) : { code: answer.code };
}

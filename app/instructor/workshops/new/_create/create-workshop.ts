import { z } from 'zod';
import type { tempoChoices } from '@/app/instructor/_scenarios/tempo';
import type { Sorting } from '@/engine/vocabulary';
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
  retentionDays: 7 | 30 | 90;
}

const made = z.object({ id: z.string() });

/** The new workshop's id; undefined when it could not be made. */
export async function createWorkshop(wanted: NewWorkshop): Promise<string | undefined> {
  try {
    const response = await fetch('/api/workshops', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...wanted,
        group: wanted.group.trim() || undefined,
        timeZone: ownTimeZone(),
      }),
    });
    return made.safeParse(await response.json()).data?.id;
  } catch {
    return undefined;
  }
}

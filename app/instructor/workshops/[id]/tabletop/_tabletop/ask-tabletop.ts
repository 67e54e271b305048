import { z } from 'zod';
import { type Draft, formOf } from './draft';

const trouble = z.enum(['never-asked', 'not-open', 'missing']);
const check = z.object({
  asked: z.array(z.array(z.object({ decisionId: z.string(), seconds: z.number() }))),
  problems: z.array(z.object({ teamIndex: z.number(), decisionId: z.string(), trouble })),
  names: z.array(z.string()),
});
const made = z.object({ roundId: z.string() });
const refused = z.object({ code: z.string() });

export type TabletopCheck = z.infer<typeof check>;
export type TabletopAnswer = { roundId: string } | { check: TabletopCheck } | { code: string };

/** Asks how the sheet stands, or for the round that follows from it. */
export async function askTabletop(
  workshopId: string,
  draft: Draft,
  want: { make: boolean; emptyIsSilence: boolean },
  signal?: AbortSignal,
): Promise<TabletopAnswer> {
  try {
    const answer = await fetch(`/api/workshops/${workshopId}/tabletop`, {
      method: want.make ? 'POST' : 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...formOf(draft), emptyIsSilence: want.emptyIsSilence }),
      ...(signal && { signal }),
    });
    const given: unknown = await answer.json();
    const [round, found] = [made.safeParse(given), check.safeParse(given)];
    if (round.success) return round.data;
    return found.success ? { check: found.data } : { code: refused.safeParse(given).data?.code ?? 'failed' };
  } catch {
    return { code: 'failed' };
  }
}

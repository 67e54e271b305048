import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';
import { type Draft, formOf } from './draft';

const trouble = z.enum(['never-asked', 'not-open', 'missing']);
const check = z.object({
  asked: z.array(z.array(z.object({ decisionId: z.string(), seconds: z.number() }))),
  problems: z.array(z.object({ teamIndex: z.number(), decisionId: z.string(), trouble })),
  names: z.array(z.string()),
});
const made = z.object({ roundId: z.string() });

export type TabletopCheck = z.infer<typeof check>;
export type TabletopAnswer = { roundId: string } | { check: TabletopCheck } | { code: string };

/** Asks how the sheet stands, or for the round that follows from it. */
export async function askTabletop(
  workshopId: string,
  draft: Draft,
  want: { make: boolean; emptyIsSilence: boolean },
  signal?: AbortSignal,
): Promise<TabletopAnswer> {
  const question = { ...formOf(draft), emptyIsSilence: want.emptyIsSilence };
  const path = `/api/workshops/${workshopId}/tabletop`;
  const answer = await askInJson(path, want.make ? 'POST' : 'PUT', question, signal);
  const [round, found] = [made.safeParse(answer.body), check.safeParse(answer.body)];
  if (round.success) return round.data;
  if (found.success) return { check: found.data };
  return { code: answer.ok ? 'server-fault' : answer.code };
}

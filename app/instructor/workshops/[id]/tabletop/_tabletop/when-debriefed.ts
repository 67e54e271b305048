import { z } from 'zod';
import { askInJson } from '@/app/_ask/ask-server';

const everyMs = 700;
const mostTimes = 60;
const answer = z.object({ ready: z.boolean() });

/** Waits until the debrief of a new round is there; gives up in time, for the page can say so itself. */
export async function whenDebriefed(roundId: string): Promise<void> {
  for (let times = 0; times < mostTimes; times++) {
    if (await isReady(roundId)) return;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

async function isReady(roundId: string): Promise<boolean> {
  const asked = await askInJson(`/api/rounds/${roundId}/ready`, 'GET');
  return asked.ok && (answer.safeParse(asked.body).data?.ready ?? false);
}

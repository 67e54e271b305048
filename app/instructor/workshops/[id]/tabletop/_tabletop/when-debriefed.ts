import { z } from 'zod';

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
  try {
    const response = await fetch(`/api/rounds/${roundId}/ready`);
    return answer.safeParse(await response.json()).data?.ready ?? false;
  } catch {
    return false;
  }
}

import { z } from 'zod';

const known = ['round-running', 'no-such-workshop', 'no-such-scenario', 'signed-out', 'malformed'] as const;
export type Problem = (typeof known)[number] | 'failed';
type Answer = { ok: true; id: string | undefined } | { ok: false; problem: Problem };

const made = z.object({ id: z.string().optional() });
const refused = z.object({ code: z.enum(known) });

/** Asks the server for a change; answers also when there is no network. */
export async function ask(path: string, method: 'PATCH' | 'POST', body: unknown): Promise<Answer> {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    const given: unknown = await response.json();
    if (response.ok) return { ok: true, id: made.safeParse(given).data?.id };
    return { ok: false, problem: refused.safeParse(given).data?.code ?? 'failed' };
  } catch {
    return { ok: false, problem: 'failed' };
  }
}

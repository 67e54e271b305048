import { z } from 'zod';
import { askInJson } from '../../_ask/ask-server';

const made = z.object({ id: z.string().optional() });

/** Asks the server for a change; answers also when there is no network. */
export async function ask(
  path: string,
  method: 'PATCH' | 'POST' | 'PUT',
  body: unknown,
): Promise<{ ok: true; id: string | undefined } | { ok: false; problem: string }> {
  const answer = await askInJson(path, method, body);
  return answer.ok
    ? { ok: true, id: made.safeParse(answer.body).data?.id }
    : { ok: false, problem: answer.code };
}

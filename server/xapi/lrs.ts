import { askSystem } from '../host/ask-system';
import type { Statement } from './statements';

/** A learning record store; `url` is its xAPI endpoint, without `/statements`. */
export type Lrs = { url: string; key: string; secret: string };

const mostAtOnce = 100;

/** Tells a store these statements; those that it has already are no trouble. Throws where it does not take them. */
export async function sendStatements(lrs: Lrs, statements: readonly Statement[]): Promise<void> {
  for (let at = 0; at < statements.length; at += mostAtOnce) {
    const some = statements.slice(at, at + mostAtOnce);
    const answer = await asked(lrs, 'POST', '', some);
    if (answer.status === 409) for (const one of some) await sendOne(lrs, one);
    else if (!answer.ok) throw new Error(`not taken: ${answer.status}`);
  }
}

/** The store has some of them; one that it has is refused as a conflict where it compares what it added itself. */
async function sendOne(lrs: Lrs, statement: Statement): Promise<void> {
  const answer = await asked(lrs, 'PUT', `?statementId=${statement.id}`, statement);
  if (!answer.ok && answer.status !== 409) throw new Error(`not taken: ${answer.status}`);
}

function asked({ url, key, secret }: Lrs, method: 'POST' | 'PUT', query: string, body: unknown) {
  const headers = {
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    ...{ 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' },
  };
  const address = `${url.replace(/\/$/, '')}/statements${query}`;
  return askSystem(address, { method, headers, body: JSON.stringify(body) });
}

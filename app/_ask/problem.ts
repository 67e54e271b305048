import { type AskProblem, askProblems } from '@/wire/refusals';

export function isAskProblem(code: string): code is AskProblem {
  return askProblems.some((one) => one === code);
}

/** What an answer that is no success says: the server's own code, else what its status means. */
export function problemOf(status: number, body: unknown): string {
  const code = body && typeof body === 'object' && 'code' in body ? body.code : undefined;
  // Our own codes are lower-case words; those of libraries are not, and nobody has words for them.
  return typeof code === 'string' && /^[a-z][a-z-]*$/.test(code) ? code : problemOfStatus(status);
}

function problemOfStatus(status: number): AskProblem {
  if ([400, 415, 422].includes(status)) return 'malformed';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'wrong-origin';
  if (status === 413) return 'too-large';
  return status === 429 ? 'too-many-tries' : 'server-fault';
}

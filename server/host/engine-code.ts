import { readFile } from 'node:fs/promises';
import type { Env } from './env';

/**
 * What the engine of this build is called, and what runs it: states of rounds go from one process to the next only where
 * both are the same. Undefined where nothing was built.
 */
export async function engineCode({ mode }: Pick<Env, 'mode'>): Promise<string | undefined> {
  if (mode !== 'production') return undefined;
  const code = await readFile(new URL('engine-code', import.meta.url), 'utf8').catch(() => undefined);
  return code && `${code} ${process.version}`;
}

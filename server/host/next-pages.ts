import { createServer, type Server } from 'node:http';
import next from 'next';
import type { Env } from './env';
import { type Health, withHealth } from './health';
import { createHttpServer } from './http';
import { withKeptPages } from './kept-pages';
import { withLanguageLinks } from './language-link';
import { withStaticFiles } from './static-files';

/**
 * The server that answers with pages, files and its own health. Its port is not open yet; `atClose` hears how the pages are
 * closed. Throws when Next doesn't start.
 */
export async function openPages(
  env: Env,
  health: Omit<Health, 'token'>,
  atClose: (closer: () => Promise<unknown>) => void,
): Promise<Server> {
  const server = createHttpServer(env, () => handle);
  // Next has lines of its own only while somebody develops: elsewhere it listens to a server that never opens, so that its
  // router doesn't look at every line that comes.
  const lines = env.mode === 'development' ? server : createServer();
  const pages = next({ dev: env.mode === 'development', httpServer: lines, dir: '.' });
  await pages.prepare();
  atClose(() => pages.close());
  const answer = pages.getRequestHandler();
  const shown = env.mode === 'production' ? withStaticFiles(withKeptPages(answer)) : answer;
  const handle = withHealth({ ...health, token: env.metricsToken }, withLanguageLinks(shown));
  return server;
}

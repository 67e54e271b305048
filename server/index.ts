import { openApplication } from './application';
import { openFront } from './cluster/front';
import { readEnv } from './host/env';

const CLOSE_LIMIT_MS = 10_000;

/** Starts the server, and ends it in order: on a signal, also in the middle of its start, or when its wrapper is gone. */
async function main(): Promise<void> {
  const stopping = new AbortController();
  const env = readEnv(process.env);
  const opening = env.nodes > 1 ? openFront(env) : openApplication(env, { stopping: stopping.signal });
  const close = async (code: number) => {
    setTimeout(() => process.exit(code || 1), CLOSE_LIMIT_MS).unref();
    stopping.abort();
    // A start that was cut short has closed what it had opened.
    const running = await opening.catch(() => undefined);
    await running?.close();
    process.exit(code);
  };
  let closing = false;
  const closeOrFail = (code: number) => {
    if (!closing) void close(code).catch(fail);
    closing = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => closeOrFail(0));
  process.on('disconnect', () => closeOrFail(0));

  const running = await opening.catch((error) => {
    if (!closing) throw error;
  });
  if (!running || closing) return;
  // Behind a front it is the front that says where people go.
  if (!env.front) process.stdout.write(`${running.greeting}\n`);
  process.send?.({ address: running.addresses.local, port: running.port, setupCode: running.setupCode });
  const sentence = await running.lost;
  process.stderr.write(`${sentence}\n`);
  closeOrFail(1);
}

function fail(error: unknown): void {
  process.stderr.write(`\n${error instanceof Error ? inWords(error) : String(error)}\n`);
  process.exit(1);
}

/** People need the sentence; whoever debugs gets the cause below it. */
function inWords(error: Error): string {
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  return process.env.LOG_LEVEL === 'debug' ? `${error.stack}${cause}` : `${error.message}${cause}`;
}

main().catch(fail);

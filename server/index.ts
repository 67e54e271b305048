import { openApplication } from './application';
import { readEnv } from './host/env';

/** Starts the server, and ends it in order: on Ctrl-C, on SIGTERM, or when the wrapper that started it is gone. */
async function main(): Promise<void> {
  const running = await openApplication(readEnv(process.env));
  process.stdout.write(`${running.greeting}\n`);
  process.send?.({ address: running.addresses.local, setupCode: running.setupCode });

  let closing = false;
  const close = async (code: number) => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(code || 1), 10_000).unref();
    await running.close();
    process.exit(code);
  };
  const closeOrFail = (code: number) => void close(code).catch(fail);
  process.on('SIGINT', () => closeOrFail(0));
  process.on('SIGTERM', () => closeOrFail(0));
  process.on('disconnect', () => closeOrFail(0));
  await running.lost;
  process.stderr.write('The database has gone away.\n');
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

import { resetPassword } from '../accounts/reset-password';
import { inConnectionWords } from '../database/connection-words';
import { visitDatabase } from '../database/visit';
import type { Env } from '../host/env';
import { type Command, runCommand } from './command';

const usage = `Sets a new password for an instructor:

  npm run instructor -- reset mara@example.com`;

/** `npm run instructor -- reset <e-mail>` */
const run: Command = async ({ args, env }) => {
  const [what, email, ...more] = args;
  if (what !== 'reset' || !email || more.length > 0) throw new Error(usage);
  const password = await inDatabase(env, (url) => resetPassword(url, email));
  if (!password) throw new Error(`No instructor has the e-mail address ${email}. Nothing was changed.`);
  return `New password for ${email}: ${password}
It is shown this once. Whoever was signed in with the old one has to sign in again.`;
};

async function inDatabase<T>({ databaseUrl, dataDir }: Env, work: (url: string) => Promise<T>): Promise<T> {
  if (!databaseUrl) return visitDatabase(dataDir, ({ url }) => work(url));
  return work(databaseUrl).catch((error: unknown) => {
    throw inConnectionWords(error, databaseUrl);
  });
}

await runCommand(run);

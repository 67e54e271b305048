import { restore } from '../database/backup/restore';
import { type Command, pathTyped, runCommand } from './command';

const usage = `Which backup? Stop the server first.

  npm run restore -- ../backups/monday`;

const ownDatabase = `DATABASE_URL is set: that database is your own, and PostgreSQL's program fills it. Stop the server first:

  pg_restore --clean --if-exists --dbname="$DATABASE_URL" golden-hour.dump

Nothing was changed here.`;

/** `npm run restore -- <folder>` */
const run: Command = async ({ args, env, signal }) => {
  const [folder, ...more] = args;
  if (!folder || more.length > 0) throw new Error(usage);
  if (env.databaseUrl) throw new Error(ownDatabase);
  const from = pathTyped(folder);
  const aside = await restore({ from, dataDir: env.dataDir, now: new Date(), signal });
  const kept = aside
    ? `What was there before is kept in ${aside}; delete it when you no longer need it.`
    : 'Nothing was there before.';
  return `Restored ${from} into ${env.dataDir}.\n${kept}\nStart again: npm start`;
};

await runCommand(run);

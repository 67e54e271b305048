import path from 'node:path';
import { backup } from '../database/backup/backup';
import { type Command, pathTyped, runCommand } from './command';

const usage = `Which folder? It is made, and must not hold anything yet:

  npm run backup -- ../backups/monday`;

/** `npm run backup -- <folder>` */
const run: Command = async ({ args, env, signal }) => {
  const [folder, ...more] = args;
  if (!folder || more.length > 0) throw new Error(usage);
  if (env.databaseUrl) throw new Error(ownDatabase(env.dataDir));
  const begun = performance.now();
  const target = pathTyped(folder);
  const bytes = await backup({ dataDir: env.dataDir, target, signal });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return `Saved ${env.dataDir} in ${target} (${Math.ceil(bytes / 1_048_576)} MB, ${seconds} s).
To look into it: DATA_DIR=${target} PORT=3001 npm start
To put it back:  npm run restore -- ${target}`;
};

function ownDatabase(dataDir: string): string {
  return `DATABASE_URL is set: that database is your own, and PostgreSQL's program saves it, while Golden Hour runs:

  pg_dump --format=custom --file=golden-hour.dump "$DATABASE_URL"

Keep ${path.join(dataDir, 'secret')} with it, unless you set AUTH_SECRET. Nothing was saved here.`;
}

await runCommand(run);

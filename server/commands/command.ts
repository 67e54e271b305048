import path from 'node:path';
import { type Env, readEnv } from '../host/env';

/** Does one thing and says what it did; whatever it throws is said in a sentence. */
export type Command = (given: { args: string[]; env: Env; signal: AbortSignal }) => Promise<string>;

/** Runs a command of the terminal: `args` without node and file. Ends with 1 when it was refused or cut short. */
export async function runCommand(command: Command, args = process.argv.slice(2)): Promise<void> {
  const stopped = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(name, () => stopped.abort(new Error('Stopped. Nothing was changed.')));
  try {
    process.stdout.write(`${await command({ args, env: readEnv(process.env), signal: stopped.signal })}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

/** A path as it was typed, from the folder it was typed in: npm runs its scripts in the one of package.json. */
export function pathTyped(typed: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}

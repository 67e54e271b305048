import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** The address on this computer that a starting server prints, and whatever it says until then and after. */
export async function saidAddress(
  child: ChildProcessWithoutNullStreams,
): Promise<{ address: string; said: () => string }> {
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: unknown) => {
      output += String(chunk);
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => reject(new Error(`npm start ended:\n${output}`)));
  });
  return { address, said: () => output };
}

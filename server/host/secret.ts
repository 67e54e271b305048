import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { makeFolders } from '../database/data-folder';
import { codeOf, inFileWords } from '../database/file-words';

/**
 * The secret that signs the session cookies: made at the first start, readable by this account alone. Only the server that
 * holds the database asks for it, so nobody makes another one meanwhile. Throws a sentence when the folder refuses.
 */
export async function installationSecret(dataDir: string): Promise<string> {
  try {
    await makeFolders(dataDir);
    const file = path.join(dataDir, 'secret');
    const kept = await readFile(file, 'utf8').catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return '';
      throw error;
    });
    return kept.trim() || (await makeSecret(file)); // a power cut may have left an empty file
  } catch (error) {
    throw inFileWords(error, 'DATA_DIR', dataDir);
  }
}

/** On disk, whole, before anything is signed with it. */
async function makeSecret(file: string): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  const fresh = `${file}.${randomBytes(4).toString('hex')}`;
  const handle = await open(fresh, 'wx', 0o600);
  await handle.writeFile(secret);
  await handle.sync();
  await handle.close();
  await rename(fresh, file);
  return secret;
}

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEnv } from '../host/env';
import { installationSecret } from '../host/secret';
import { openDataFolder } from './data-folder';
import { inFileWords } from './file-words';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('makes the folder, parents too, and leaves nothing in it', async () => {
  const dataDir = path.join(folder, 'a', 'b c', 'data');
  await openDataFolder(dataDir);
  await openDataFolder(dataDir);
  await promisify(execFile)('rmdir', [dataDir]); // only an empty folder goes
});

test('a file in its place, a file on the way, and a link that leads nowhere are named', async () => {
  const file = path.join(folder, 'data');
  await writeFile(file, 'mine');
  await expect(openDataFolder(file)).rejects.toThrow(
    `DATA_DIR is ${file}: ${file} is a file, not a folder. Name a folder.`,
  );
  const below = path.join(file, 'deeper', 'data');
  await expect(openDataFolder(below)).rejects.toThrow(
    `DATA_DIR is ${below}: ${file} is a file, not a folder. Name a folder.`,
  );
  expect(await readFile(file, 'utf8')).toBe('mine');
  const dangling = path.join(folder, 'usb');
  await symlink(path.join(folder, 'not', 'mounted'), dangling);
  await expect(openDataFolder(path.join(dangling, 'data'))).rejects.toThrow(
    `${dangling} is a link that leads nowhere.`,
  );
});

test('a folder closed to this account is named, and the account too', async () => {
  await mkdir(path.join(folder, 'closed'), { mode: 0o555 });
  const dataDir = path.join(folder, 'closed', 'data');
  if (process.getuid?.() !== 0) {
    await expect(openDataFolder(dataDir)).rejects.toThrow(`may not write in ${path.join(folder, 'closed')}.`);
    return;
  }
  const error: unknown = inFileWords(refused('EACCES'), 'DATA_DIR', dataDir);
  expect(String(error)).toContain(`the account "root" may not write in ${path.join(folder, 'closed')}.`);
});

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'share of the disk'],
  ['EROFS', 'can only be read'],
  ['ENAMETOOLONG', 'too long'],
  ['ELOOP', 'in a circle'],
  ['EIO', 'reports an error'],
  ['EPERM', 'may not write'],
])('%s is a sentence that names the folder', (code, why) => {
  const error = inFileWords(refused(code), 'DATA_DIR', '/srv/my data');
  expect(String(error)).toMatch(/^Error: DATA_DIR is "\/srv\/my data": /);
  expect(String(error)).toContain(why);
  expect(String(error)).not.toContain(code);
});

test('what is no refusal of the file system stays as it is', () => {
  const error = new Error('something else');
  expect(inFileWords(error, 'DATA_DIR', '/srv')).toBe(error);
});

test.runIf(process.platform === 'linux')(
  'where the system makes no folders it is said, at once',
  async () => {
    await expect(openDataFolder('/proc/golden/hour')).rejects.toThrow(
      'DATA_DIR is /proc/golden/hour: /proc/golden/hour cannot be made.',
    );
  },
);

test('a name too long for the disk is said, really', async () => {
  await expect(openDataFolder(path.join(folder, 'x'.repeat(300)))).rejects.toThrow('too long');
});

test('blanks around a value are nobody’s wish, and ~ is home', () => {
  expect(readEnv({ DATA_DIR: './data ', PORT: ' 3001 ' })).toMatchObject({
    dataDir: path.resolve('data'),
    port: 3001,
  });
  expect(readEnv({ DATA_DIR: '~/golden' }).dataDir).toBe(path.join(process.env.HOME ?? '', 'golden'));
  expect(readEnv({ DATA_DIR: '   ' }).dataDir).toBe(path.resolve('data'));
});

test('a secret that a power cut left empty is made again; one that is there stays', async () => {
  await writeFile(path.join(folder, 'secret'), '');
  const made = await installationSecret(folder);
  expect(made.length).toBeGreaterThan(40);
  expect(await installationSecret(folder)).toBe(made);
});

function refused(code: string): Error {
  return Object.assign(new Error(`${code}: refused`), { code });
}

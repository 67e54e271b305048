import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whereToLive } from './place';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(path.join(tmpdir(), 'golden-hour-place-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test('a data folder has one database, by whichever name it is called', async () => {
  const [folder, link, around] = ['data', 'link', 'around'].map((name) => path.join(base, name));
  if (!folder || !link || !around) throw new Error('three names');
  await mkdir(folder);
  await symlink(folder, link);
  await symlink(base, around);
  const home = whereToLive(folder);
  for (const name of [link, path.join(around, 'data'), path.join(around, 'link')])
    expect(whereToLive(name)).toEqual(home);
  const toBeMade = path.join(link, 'new', 'deeper');
  expect(whereToLive(toBeMade)).toEqual(whereToLive(path.join(folder, 'new', 'deeper')));
});

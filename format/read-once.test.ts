import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOnce } from './read-once';
import { loadScenario } from './scenario-folder';

let place: string;
let scenario: string;
let shelf: { folder: string; code: string };

beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'golden-hour-'));
  scenario = path.join(place, 'small');
  shelf = { folder: path.join(place, 'kept'), code: 'one' };
  await cp('format/fixtures/small', scenario, { recursive: true });
});
afterEach(() => rm(place, { recursive: true }));

const kept = () => readdir(shelf.folder);

async function changeKept(text: string) {
  const [name = ''] = await kept();
  await writeFile(path.join(shelf.folder, name), text);
}

async function title() {
  const read = await readOnce(scenario, shelf);
  return read.ok ? read.scenario.words.en?.title : read.problems;
}

test('what was read once is the same as what the files say, and comes from the shelf', async () => {
  const loaded = await loadScenario(scenario);
  const [first, second] = [await readOnce(scenario, shelf), await readOnce(scenario, shelf)];
  expect(first).toMatchObject({ ok: true, scenario: loaded.ok && loaded.scenario });
  expect(second).toEqual({ ok: true, scenario: loaded.ok && loaded.scenario });
  await changeKept(JSON.stringify({ slug: 'small', words: { en: { title: 'from the shelf' } } }));
  expect(await title()).toBe('from the shelf');
});

test('a file that changes, and code that changes, are read anew; nothing old stays', async () => {
  await title();
  const file = path.join(scenario, 'en.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^title: .*$/m, 'title: Another title'));
  expect(await title()).toBe('Another title');
  expect(await kept()).toHaveLength(1);
  await changeKept(JSON.stringify({ slug: 'small', words: { en: { title: 'from the shelf' } } }));
  shelf.code = 'two';
  expect(await title()).toBe('Another title');
  expect(await kept()).toHaveLength(1);
});

test('what cannot be played is never kept, and says why each time', async () => {
  const file = path.join(scenario, 'scenario.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('persona: guest', 'persona: gest'));
  for (let i = 0; i < 2; i++)
    expect(await title()).toEqual([expect.objectContaining({ reason: expect.stringContaining('gest') })]);
  await expect(kept()).rejects.toThrow();
});

test.each([['half a fi'], ['{}'], ['{"slug":"other"}'], ['']])(
  'a copy that is damaged (%s) is read anew',
  async (text) => {
    const before = await title();
    await changeKept(text);
    expect(await title()).toBe(before);
  },
);

test('a shelf that cannot be written keeps nobody from playing', async () => {
  await writeFile(shelf.folder, 'a file where the folder should be');
  expect(typeof (await title())).toBe('string');
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScenarios } from './scenarios';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'golden-hour-'));
  for (const slug of ['small', 'spoiled'])
    await cp('format/fixtures/small', path.join(folder, slug), { recursive: true });
  const file = path.join(folder, 'spoiled', 'scenario.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('persona: guest', 'persona: gest'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a scenario that cannot be played stops the start, with file, line and reason', async () => {
  await expect(openScenarios(folder, 'production', () => undefined)).rejects.toThrow(
    /scenarios\/spoiled\/scenario.yaml:\d+ injects\[0\].persona: no persona "gest" \(did you mean "guest"\?\)/,
  );
});

test('in development it is left out, and the author hears why', async () => {
  const heard: string[] = [];
  const scenarios = await openScenarios(folder, 'development', (problem) => heard.push(problem));
  expect(scenarios.all().map(({ slug }) => slug)).toEqual(['small']);
  expect(scenarios.get('spoiled')).toBeUndefined();
  expect(heard).toEqual([expect.stringContaining('did you mean "guest"?')]);
});

test('the scenarios that come with the game can be played', async () => {
  const scenarios = await openScenarios('scenarios', 'production', () => undefined);
  expect(scenarios.all().length).toBeGreaterThan(0);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drills } from './list';

test('each drill has its tests, each test of this folder belongs to a drill, and a full form is there where it is said', () => {
  for (const { name, files, full } of drills) {
    for (const file of files) expect(existsSync(file), `${name}: ${file}`).toBe(true);
    const sizes = files.some((file) => readFileSync(file, 'utf8').includes('size('));
    expect(sizes, name).toBe(full);
  }
  const here = readdirSync('drills').filter((file) => file.endsWith('.test.ts') && file !== 'list.test.ts');
  const known = drills.flatMap(({ files }) => files);
  for (const file of here) expect(known).toContain(`drills/${file}`);
});

test('each of the five promises of the README is proved by the drills that it names, and by no other', () => {
  const promises = [...readFileSync('README.md', 'utf8').matchAll(/^- \*\*\(([a-e])\)\*\* .*$/gm)];
  expect(promises.map(([, letter]) => letter)).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const [line, letter = ''] of promises) {
    const named = [...line.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    const proving = drills.filter(({ proves }) => proves.split(' ').includes(letter)).map(({ name }) => name);
    expect(named.sort(), `promise (${letter})`).toEqual(proving.sort());
  }
});

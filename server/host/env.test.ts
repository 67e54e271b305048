import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env';

test('needs nothing: everything has a default', () => {
  expect(readEnv({})).toMatchObject({
    mode: 'production',
    port: 3000,
    dataDir: path.resolve('data'),
    databaseUrl: undefined,
  });
});

test('an empty variable is an absent one', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
});

test('names every variable that is wrong, and why', () => {
  const read = () =>
    readEnv({ PORT: '99999', DATABASE_URL: 'mysql://somewhere', PUBLIC_URL: 'game.example.com' });
  expect(read).toThrow(/PORT: must be a whole number/);
  expect(read).toThrow(/DATABASE_URL: must look like postgresql:/);
  expect(read).toThrow(/PUBLIC_URL: must look like https:/);
});

test('.env.example names every variable that is read, and no other', () => {
  const read = readFileSync(new URL('env.ts', import.meta.url), 'utf8').matchAll(/^ {2}([A-Z_]+): /gm);
  const named = readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm);
  const names = (matches: Iterable<RegExpExecArray>) => [...matches].map(([, name]) => name).sort();
  expect(names(named)).toEqual(names(read));
});

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

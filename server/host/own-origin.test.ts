import { expect, test } from 'vitest';
import { isOwnOrigin } from './own-origin';

const publicUrl = 'https://game.example.com';

test.each<[string, string, string | undefined, boolean]>([
  ['http://localhost:3000', 'localhost:3000', undefined, true],
  ['http://localhost:3000', 'localhost:3000', publicUrl, true],
  ['http://192.0.2.7:3000', '192.0.2.7:3000', publicUrl, true],
  ['https://game.example.com', 'localhost:3000', publicUrl, true],
  ['https://game.example.com', 'game.example.com:443', undefined, true],
  ['http://[::1]:3000', '[::1]:3000', undefined, true],
  ['http://localhost:3001', 'localhost:3000', undefined, false],
  ['https://evil.example', 'localhost:3000', publicUrl, false],
  ['http://game.example.com', 'localhost:3000', publicUrl, false],
  ['https://game.example.com.evil.example', 'game.example.com', publicUrl, false],
  ['null', 'localhost:3000', publicUrl, false],
  ['file://', '', undefined, false],
  ['localhost:3000', 'localhost:3000', undefined, false],
])('%s, when %s was asked for and the public address is %s: %s', (origin, host, named, own) => {
  expect(isOwnOrigin(origin, { host, publicUrl: named })).toBe(own);
});

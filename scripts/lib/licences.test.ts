import { expect, test } from 'vitest';
import { kinds, refused } from './licences';
import { packagesOf } from './packages';

const named = (licence: string | null, name = 'some-library') => ({ name, version: '1.0.0', licence });

test('what asks for no more than its text is allowed, alone, beside another, or as a choice', () => {
  expect(
    refused(['MIT', 'MIT AND OFL-1.1', '(GPL-3.0 OR MIT)', 'MIT and ISC'].map((one) => named(one))),
  ).toEqual([]);
});

test('copyleft, business licences, unknown words and silence are refused', () => {
  const wrong = [
    'GPL-3.0-only',
    'AGPL-3.0',
    'MIT AND GPL-2.0',
    'BUSL-1.1',
    'SEE LICENSE IN file',
    'UNLICENSED',
  ];
  expect(refused([...wrong, null].map((one) => named(one))).map(({ licence }) => licence)).toEqual([
    ...wrong,
    null,
  ]);
});

test('an exception is for one package and one licence, not for its kind', () => {
  expect(refused([named('EPL-2.0', 'elkjs')])).toEqual([]);
  expect(refused([named('EPL-2.0'), named('GPL-3.0', 'elkjs'), named(null, 'elkjs')])).toHaveLength(3);
});

test('every installed package is read, with its licence', () => {
  const packages = packagesOf('.');
  expect(packages.length).toBeGreaterThan(300);
  expect(refused(packages)).toEqual([]);
  expect(kinds(packages)[0]?.[0]).toBe('MIT');
  expect(packages.find(({ name }) => name === '@fontsource-variable/inter')?.licence).toBe('OFL-1.1');
});

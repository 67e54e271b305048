import { expect, test } from 'vitest';
import { isolated } from './isolated';

test.each(['علی', 'שרה לוי', 'Dr. עדן'])('%s is set apart', (name) => {
  expect(isolated(name)).toBe(`\u2068${name}\u2069`);
});

test.each(['Ada', 'Søren', '王小明', 'Нина', ''])('%s stays as it is', (name) => {
  expect(isolated(name)).toBe(name);
});

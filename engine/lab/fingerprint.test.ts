import { expect, test } from 'vitest';
import { testScenario } from '../fixtures/scenario';
import { fingerprint } from './fingerprint';

const { structure } = testScenario;

test('one language more leaves a yardstick as it is', () => {
  expect(fingerprint({ ...structure, languages: [...structure.languages, 'pl'] })).toBe(
    fingerprint(structure),
  );
});

test('what simulated teams meet makes it another one', () => {
  expect(fingerprint({ ...structure, desk: { ...structure.desk, perMinute: 99 } })).not.toBe(
    fingerprint(structure),
  );
});

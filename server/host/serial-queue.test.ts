import { expect, test } from 'vitest';
import { openSerialQueue } from './serial-queue';

test('what has the same key is done in order, a failure holds nothing up, and keys do not wait for one another', async () => {
  const inTurn = openSerialQueue();
  const told: string[] = [];
  const gates = new Map<string, () => void>();
  const job = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise<void>((resolve) => gates.set(name, resolve));
    told.push(`${name} ends`);
    if (name === 'a1') throw new Error('a1 failed');
    return name;
  };
  const answers = Promise.allSettled([
    inTurn('a', job('a1')),
    inTurn('a', job('a2')),
    inTurn('b', job('b1')),
  ]);
  for (const name of ['b1', 'a1', 'a2']) {
    await expect.poll(() => gates.has(name), { timeout: 20_000 }).toBe(true);
    gates.get(name)?.();
  }
  expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(told.indexOf('a2 begins')).toBeGreaterThan(told.indexOf('a1 ends'));
  expect(told.indexOf('b1 ends')).toBeLessThan(told.indexOf('a1 ends'));
});

import { beforeEach, expect, test } from 'vitest';
import { forgetCertificates, keptCertificate, keptPlayedBy } from './kept-certificates';

let drawn = 0;
beforeEach(() => {
  forgetCertificates();
  drawn = 0;
});

const ask = async (code: string, name: string | null) => {
  const bytes = await keptCertificate({ code, content: [{ name }] }, async () => {
    drawn += 1;
    return Buffer.from(`${code} ${name}`);
  });
  return String(bytes);
};

test('a certificate is drawn once, also when it is asked for twice at the same moment', async () => {
  expect(await Promise.all([ask('A', 'Ada'), ask('A', 'Ada')])).toEqual(['A Ada', 'A Ada']);
  expect(await ask('A', 'Ada')).toBe('A Ada');
  expect(drawn).toBe(1);
});

test('what has changed on it is drawn anew, and the old drawing is gone', async () => {
  await ask('A', 'Ada');
  expect(await ask('A', null)).toBe('A null');
  expect(await ask('A', 'Ada')).toBe('A Ada');
  expect(drawn).toBe(3);
  forgetCertificates();
  await ask('A', 'Ada');
  expect(drawn).toBe(4);
});

test('who took part is worked out once, until somebody is forgotten', async () => {
  let workedOut = 0;
  const ask = (key: string) =>
    keptPlayedBy(key, async () => {
      workedOut += 1;
      return { titles: {}, hazards: [], people: [] };
    });
  await Promise.all(Array.from({ length: 50 }, () => ask('round 7')));
  expect(workedOut).toBe(1);
  await ask('round 8');
  forgetCertificates();
  await ask('round 7');
  expect(workedOut).toBe(3);
  for (let i = 0; i < 30; i++) await ask(`other ${i}`);
  await ask('round 7');
  expect(workedOut).toBe(34);
});

test('so many are kept and no more: the one that was asked for longest ago goes', async () => {
  await ask('A', 'Ada');
  await ask('B', 'Bo');
  for (let i = 0; i < 98; i++) await ask(`code ${i}`, 'x');
  await ask('A', 'Ada');
  expect(drawn).toBe(100);
  await ask('one more', 'x');
  await ask('A', 'Ada');
  expect(drawn).toBe(101);
  await ask('B', 'Bo');
  expect(drawn).toBe(102);
});

test('a drawing that fails is tried again', async () => {
  const failing = keptCertificate({ code: 'A', content: [] }, () => Promise.reject(new Error('no ink')));
  await expect(failing).rejects.toThrow('no ink');
  const again = await keptCertificate({ code: 'A', content: [] }, async () => Buffer.from('drawn'));
  expect(String(again)).toBe('drawn');
});

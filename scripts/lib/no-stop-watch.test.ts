import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const own = 'scripts/lib/no-stop-watch.test.ts';
const rooms = [
  'engine',
  'format',
  'wire',
  'words',
  'lab',
  'reports',
  'server',
  'app',
  'scripts',
  'scenarios',
  'e2e',
];

/** A bound on seconds is broken by a machine that is slow; a pause proves nothing about what did not come. */
const stopWatches = [
  /cpuUsage|hrtime|waitForTimeout/,
  /expect\([^;]*\b(performance|Date)\.now\(\) - /,
  /await new Promise\(\(\w+\) => setTimeout\(/,
];

test('no test takes the time of what it tests, or waits to see that nothing comes', () => {
  const files = rooms
    .filter((room) => existsSync(room))
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
    )
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && file !== path.normalize(own));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, i) => (stopWatches.some((one) => one.test(line)) ? [`${file}:${i + 1} ${line}`] : [])),
  );
  expect(found).toEqual([]);
});

test.each([
  'const { user } = process.cpuUsage(began);',
  'expect(performance.now() - started).toBeLessThan(1000);',
  'expect(Date.now() - asked).toBeLessThan(1000);',
  'await page.waitForTimeout(500);',
  'await new Promise((resolve) => setTimeout(resolve, 400));',
])('%s is found', (line) => {
  expect(stopWatches.some((one) => one.test(line))).toBe(true);
});

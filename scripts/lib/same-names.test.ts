import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sameNames } from './same-names';

const rooms = ['engine', 'server', 'wire', 'look'];

test('in the engine, on the server and on the wire a name means one thing: no two files export the same one', () => {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(room, name))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(sameNames(files)).toEqual([]);
});

test('two things of one name in one room are found; the same name in another room, in a test or in one file is not', () => {
  const text = 'export type Turn = number;\nexport function turn() {}\n';
  const place = (file: string) => ({ file, text });
  expect(sameNames([place('engine/a.ts'), place('server/a.ts'), place('engine/b.test.ts')])).toEqual([]);
  expect(sameNames([place('engine/a.ts'), place('engine/b.ts')]).map(({ name }) => name)).toEqual([
    'Turn',
    'turn',
  ]);
});

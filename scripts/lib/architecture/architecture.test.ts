import { expect, test } from 'vitest';
import { architecture } from './architecture';
import { graphOf, hubsOf } from './graph';
import { folders, importsOf, sourcesIn, statementsIn } from './imports';

test('imports are read in every form, and what is only a type is told apart', () => {
  const source = `
import { a, type B } from '@/engine/a';
import type { C } from '../c';
import { type D, type E } from './d';
import { type F,
  g } from './f';
export { h } from './h';
import './style.css';
const later = () => import('./later');
// import { no } from './no';
/* import { never } from './never'; */`;
  expect(statementsIn(source)).toEqual([
    { specifier: '@/engine/a', types: false },
    { specifier: '../c', types: true },
    { specifier: './d', types: true },
    { specifier: './f', types: false },
    { specifier: './h', types: false },
    { specifier: './style.css', types: false },
    { specifier: './later', types: false },
  ]);
});

test('arrows count files, code apart from types; what everybody uses is a hub', () => {
  const users = Array.from({ length: 10 }, (_, i) => `room-${i}/file.ts`);
  const imports = [
    ...users.map((from) => ({ from, to: 'kit/a.ts', types: false })),
    { from: 'room-1/file.ts', to: 'room-0/file.ts', types: true },
    { from: 'room-1/other.ts', to: 'room-0/file.ts', types: false },
  ];
  const graph = graphOf(
    [...users, 'kit/a.ts', 'room-1/other.ts'],
    imports,
    (file) => file.split('/')[0] ?? null,
  );
  expect(graph.rooms.find(({ name }) => name === 'room-1')?.files).toBe(2);
  expect(graph.arrows).toContainEqual({ from: 'room-1', to: 'room-0', code: 1, types: 1 });
  expect(hubsOf(graph)).toEqual([{ name: 'kit', users: 10 }]);
});

test('the real imports: every folder is there, most are understood, and the picture is the same twice', () => {
  const files = folders.flatMap((folder) => sourcesIn('.', folder));
  const imports = importsOf('.', files);
  expect(new Set(files.map((file) => file.split('/')[0])).size).toBe(folders.length);
  expect(imports.length).toBeGreaterThan(2 * files.length);
  expect(
    imports.filter(({ from }) => from.startsWith('engine/')).every(({ to }) => to.startsWith('engine/')),
  ).toBe(true);
  expect(architecture('.')).toBe(architecture('.'));
});

import { expect, test } from 'vitest';
import { forbiddenIn } from './forbidden-words';

const words = (file: string, text = '') => forbiddenIn(file, text).map(({ line, word }) => `${line} ${word}`);

test('a word of the past is found in names, comments and file names, with its line and what to say', () => {
  expect(words('engine/a.ts', 'const x = 1;\nexport function stepBackIn() {}\n')).toEqual(['2 step-back']);
  expect(words('server/a.ts', 'type HouseCommand = 1;')).toEqual(['1 house']);
  expect(words('app/a.tsx', '/**\n * x\n */\n// Leaders decide, and the crew\n')).toEqual([
    '4 crew',
    '4 leaders',
  ]);
  expect(words('e2e/cable.ts')).toEqual(['0 cable']);
  expect(forbiddenIn('engine/a.ts', 'let onlooker;')).toEqual([
    { file: 'engine/a.ts', line: 1, word: 'onlooker', say: 'impersonation' },
  ]);
});

test('other words are not, though they contain one or stand in quotes', () => {
  expect(words('engine/a.ts', 'let pen; // a pen')).toEqual(['1 pen']);
  expect(words('engine/a.ts', 'const open = happen; // leadership, capable, step. Back')).toEqual([]);
  expect(words('engine/a.ts', "type E = 'round-stepped-back'; const id = `crew`; // `yardstick`")).toEqual(
    [],
  );
});

test('a name that is stored is allowed where it is stored, and nowhere else', () => {
  expect(words('engine/round-file/seal.ts', 'yardstick: 1')).toEqual([]);
  expect(words('engine/world/plan.ts', 'yardstick: 1')).toEqual(['1 yardstick']);
});

test('what people read, content and decisions of the past keep their words', () => {
  expect(words('words/messages/en/errors.ts', 'leaders: 1')).toEqual([]);
  expect(words('docs/decisions/0008-stepping-back.md', 'step back')).toEqual([]);
});

import { expect, test } from 'vitest';
import { inLines, inOneRow, intoRows, spreadApart } from './spread';

test('labels that would touch move apart and keep their order', () => {
  expect(spreadApart([50, 52, 20], 16, 0, 100)).toEqual([50, 66, 20]);
});

test('a label of two lines takes the room of two', () => {
  expect(spreadApart([50, 50], [16, 32], 0, 100)).toEqual([50, 74]);
});

test('words go into lines that are as long as the room, and a word that is longer stays whole', () => {
  expect(inLines('The real case in this model', 16)).toEqual(['The real case in', 'this model']);
  expect(inLines('Team A', 16)).toEqual(['Team A']);
  expect(inLines('Krisenkommunikation jetzt', 8)).toEqual(['Krisenkommunikation', 'jetzt']);
});

test('labels stay inside the chart', () => {
  expect(spreadApart([98, 99, 97], 16, 0, 100)).toEqual([84, 100, 68]);
});

test('labels go to the next row, and beyond the last row to none', () => {
  const rows = intoRows(
    [
      { x: 0, width: 50 },
      { x: 20, width: 50 },
      { x: 30, width: 50 },
    ],
    2,
    400,
  );
  expect(rows.map((lane) => lane.row)).toEqual([0, 1, undefined]);
});

test('a label near the right edge ends at the edge', () => {
  expect(intoRows([{ x: 390, width: 60 }], 1, 400)).toEqual([{ start: 340, row: 0 }]);
});

test('labels of an axis never touch: the last moves to the right, and who still would touch goes', () => {
  const wide = { width: 80 };
  expect(
    inOneRow(
      [
        { x: 50, ...wide },
        { x: 200, ...wide },
        { x: 260, ...wide },
      ],
      8,
      400,
    ),
  ).toEqual([50, 200, 288]);
  expect(
    inOneRow(
      [
        { x: 50, ...wide },
        { x: 200, ...wide },
        { x: 260, ...wide },
      ],
      8,
      300,
    ),
  ).toEqual([50, undefined, 260]);
});

test('labels of an axis stay on the paper', () => {
  expect(
    inOneRow(
      [
        { x: 10, width: 60 },
        { x: 395, width: 60 },
      ],
      8,
      400,
    ),
  ).toEqual([30, 370]);
  expect(inOneRow([], 8, 400)).toEqual([]);
});

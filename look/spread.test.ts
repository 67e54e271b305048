import { expect, test } from 'vitest';
import { intoRows, spreadApart } from './spread';

test('labels that would touch move apart and keep their order', () => {
  expect(spreadApart([50, 52, 20], 16, 0, 100)).toEqual([50, 66, 20]);
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

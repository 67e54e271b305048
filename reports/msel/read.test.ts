import { expect, test } from 'vitest';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { readMsel } from './read';

/** A workbook with these cells in the column of times. */
function workbook(times: SheetData[number]): Promise<Buffer> {
  const head = [{ value: 'Time' }, { value: 'Event Description' }];
  const data = [head, ...times.map((time, index) => [time, { value: `event ${index}` }])];
  return writeXlsxFile([{ sheet: 'Events', data }], {}).toBuffer();
}

async function timesIn(bytes: Buffer): Promise<string[]> {
  const read = await readMsel(bytes);
  return read.ok ? read.rows.map(({ time }) => time) : [];
}

const everyMinute = Array.from({ length: 1440 }, (_, minute) => minute);
const clock = (minute: number) => new Date(Date.UTC(2026, 11, 31, 0, minute)).toISOString().slice(11, 16);

test('a date with a time is read to the minute, whichever it is', async () => {
  const cells = everyMinute.map((minute) => ({
    value: new Date(Date.UTC(2026, 11, 31, 0, minute)),
    type: Date,
    format: 'dd/mm/yyyy hh:mm',
  }));
  expect(await timesIn(await workbook(cells))).toEqual(everyMinute.map((one) => `2026-12-31 ${clock(one)}`));
});

test('so is a time of day, and a number that was never shown as one', async () => {
  const cells = everyMinute.map((minute) => ({ value: minute / 1440, type: Number, format: 'hh:mm' }));
  expect(await timesIn(await workbook(cells))).toEqual(everyMinute.map(clock));
  expect(await timesIn(await workbook([{ value: 0.78125, type: Number }]))).toEqual(['0.78125']);
});

import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsIn } from '@/engine/scenario';
import { openScenarios } from '@/server/scenarios';
import { linesIn } from '../sheets/row-height';
import { mselColumns } from './columns';
import { mselRows } from './rows-of';
import { mselWords } from './words';
import { mselFile } from './write';

/** Of a workbook's first sheet: how wide its columns are, in characters, and how high the rows below the headings, in points. */
function firstSheet(workbook: Buffer) {
  const name = workbook.indexOf('xl/worksheets/sheet1.xml');
  const content = name + workbook.readUInt16LE(name - 4) + workbook.readUInt16LE(name - 2);
  const xml = inflateRawSync(workbook.subarray(content)).toString();
  const rows = [...xml.matchAll(/<row r="\d+"[^>]*>/g)].slice(1);
  return {
    widths: [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width)),
    heights: rows.map(([row]) => Number(/ ht="([\d.]+)"/.exec(row)?.[1] ?? 15)),
  };
}

const opened = await openScenarios('scenarios', 'production', (problem) => {
  throw new Error(problem);
});
const shipped = opened
  .all()
  .flatMap((scenario) =>
    (['en', 'pl'] as const).map((language) => ({ slug: scenario.slug, scenario, language })),
  );

test.each(shipped)(
  '$slug in $language: every text but a decision’s details is read whole in its row',
  async ({ scenario, language }) => {
    const told = { structure: scenario.structure, words: wordsIn(scenario, language) };
    const say = await mselWords(language);
    const rows = mselRows(told, say);
    const { widths, heights } = firstSheet(await mselFile(told, say, 'xlsx'));
    expect(heights).toHaveLength(rows.length);
    const tooLow = rows.filter((row, line) =>
      mselColumns.some((column, at) => {
        if (column === 'details' && row.kind === say.kind('decision')) return false;
        return 15 * linesIn(row[column], (widths[at] ?? 0) - 1) > (heights[line] ?? 0);
      }),
    );
    expect(tooLow.map(({ id }) => id)).toEqual([]);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  },
);

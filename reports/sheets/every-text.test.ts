import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { csvOf, csvRows } from './csv';
import type { Sheet, Value } from './sheet';
import { xlsxOf } from './xlsx';
import { sheetNames } from './xlsx-text';

const heading = (column: string) => column;
const english = { heading, language: 'en' };

/** Every name that a plain object knows before anything was put in it. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const awkward = [
  ...inherited,
  ...['007', '1-2', 'true', 'null', '#N/A', '  two spaces  ', 'line\nline', 'a\tb', '"quoted"', "it's"],
  ...['<b>&amp;</b>', ']]>', '_x0041_', 'Åse Bødker', '王小明', 'अनिता', 'محمد', '👩‍👩‍👧‍👦', 'e\u0301'],
  ...['x'.repeat(32_767)],
];

function chat(texts: readonly string[]): Sheet {
  return {
    id: 'chat',
    columns: ['team', 'nickname', 'text'],
    rows: texts.map((text) => ({ team: 'A', nickname: text, text })),
  };
}

async function readBack(sheet: Sheet): Promise<{ head: string[]; column: (name: string) => Value[] }> {
  const [book] = await readXlsxFile(await xlsxOf([sheet], { heading, name: (id) => id }), { trim: false });
  const [head = [], ...rows] = book?.data ?? [];
  const names = head.map(String);
  const text = (cell: unknown): Value =>
    typeof cell === 'number' ? cell : cell === null ? null : String(cell);
  return { head: names, column: (name) => rows.map((row) => text(row[names.indexOf(name)])) };
}

describe('a workbook', () => {
  it('gives every text back as it was', async () => {
    const { column } = await readBack(chat(awkward));
    expect(column('text')).toEqual(awkward);
    expect(column('nickname')).toEqual(awkward);
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '=HYPERLINK("http://x")'])(
    'holds %j as words',
    async (text) => {
      expect((await readBack(chat([text]))).column('text')).toEqual([text]);
    },
  );

  it('goes on in a further column where a text is longer than a cell holds', async () => {
    const long = `${'a'.repeat(32_766)}👩${'b'.repeat(7_232)}`;
    const { head, column } = await readBack(chat(['short', long]));
    expect(head).toEqual(['team', 'nickname', 'nickname (2)', 'text', 'text (2)']);
    const [first, second] = [String(column('text')[1]), String(column('text (2)')[1])];
    expect(first.length).toBeLessThanOrEqual(32_767);
    expect(first + second).toBe(long);
    expect(column('text (2)')[0]).toBeNull();
  });

  it('keeps what XML cannot hold: controls, halves of letters, numbers that are no letter', async () => {
    const texts = ['a\u0000b\u0007c', '\u007f\u0085', 'x\ud83c', '\udf89y', '\ufffe\ufffd', '\ud83f\udffe!'];
    expect((await readBack(chat(texts))).column('text')).toEqual(texts);
  });

  it('has an empty cell for no text, and for a figure that is none', async () => {
    const rows = [{ team: '', nickname: null, text: Number.NaN }, { text: 0 }];
    const { column } = await readBack({ id: 'chat', columns: ['team', 'nickname', 'text'], rows });
    expect([column('team')[0], column('nickname')[0], column('text')[0]]).toEqual([null, null, null]);
    expect(column('text')[1]).toBe(0);
  });

  it('has names of sheets that every program takes, no two alike', () => {
    expect(sheetNames(['a/b:c*d?[e]\\f', "'quoted'", '', 'History'])).toEqual([
      'a b c d e f',
      'quoted',
      '-',
      'History (1)',
    ]);
    const long = 'Beslutninger og deres begrundelser';
    const cut = sheetNames([long, `${long} igen`, long.toUpperCase(), `${'x'.repeat(30)}👩`]);
    expect(new Set(cut.map((name) => name.toLowerCase())).size).toBe(cut.length);
    for (const name of cut) expect(name.length).toBeLessThanOrEqual(31);
    expect(cut[3]).toBe('x'.repeat(30));
    expect(sheetNames(inherited)).toHaveLength(inherited.length);
  });
});

describe('CSV', () => {
  it.each(['en', 'da'])('gives every text back as it was (%s)', (language) => {
    const delimiter = language === 'en' ? ',' : ';';
    const rows: unknown[][] = parse(csvOf(chat(awkward), { heading, language }), { bom: true, delimiter });
    expect(rows.slice(1).map((row) => row[2])).toEqual(awkward);
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠a'])(
    'defuses %j',
    (text) => {
      const rows: unknown[][] = parse(csvOf(chat([text]), english), { bom: true, record_delimiter: '\r\n' });
      expect(rows[1]?.[2]).toBe(`'${text}`);
    },
  );

  it('writes figures as this language does, and no words for no figure', () => {
    expect(csvRows([[-1.5, 2, Number.NaN, null, '']], 'da').toString()).toBe('\ufeff-1,5;2;;;\r\n');
    expect(csvRows([[-1.5, 2, Number.POSITIVE_INFINITY, null, '']], 'en').toString()).toBe(
      '\ufeff-1.5,2,,,\r\n',
    );
  });

  it('holds a long text whole, and half a letter as a sign that tells of it', () => {
    const rows: unknown[][] = parse(csvOf(chat(['y'.repeat(40_000), '\ud83c']), english), { bom: true });
    expect(rows[1]?.[2]).toBe('y'.repeat(40_000));
    expect(rows[2]?.[2]).toBe('\ufffd');
  });
});

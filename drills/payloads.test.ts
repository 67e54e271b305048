import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { playerCommandSchema } from '@/engine/command';
import { playing } from '@/engine/fixtures/table';
import { nameGiven } from '@/engine/names/name';
import { view } from '@/engine/view';
import { csvOf } from '@/reports/sheets/csv';
import type { Sheet } from '@/reports/sheets/sheet';
import { xlsxOf } from '@/reports/sheets/xlsx';
import { isWritable } from '@/server/live/writable';
import { size } from '@/server/testing/size';
import { chanceOf } from './simulated/chance';

const count = size(80, 500);

const pieces = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' onclick='x",
    '-->',
  ],
  ...[
    '</textarea>',
    '<![CDATA[',
    ']]>',
    '&lt;b&gt;',
    '<b>bold</b>',
    'javascript:alert(1)',
    'data:text/html,x',
  ],
  ...['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/C calc"!A0', '=HYPERLINK("http://x")', '\t=1', '＝1', '%0A=1'],
  ...[
    "'; DROP TABLE seat; --",
    '" OR 1=1',
    '{{7*7}}',
    `\${7*7}`,
    '{name, select, other {x}}',
    '{count, plural',
    '#{x}',
  ],
  ...[
    '../../etc/passwd',
    'a\r\nSet-Cookie: x=1',
    '\u001b[31mred',
    '\u0007',
    '_x0041_',
    '\\u0000',
    '%00',
    'null',
  ],
  ...[
    '\u202egnp.exe',
    '\u2066x\u2069',
    '\u200b\u200d',
    'e\u0301\u0301\u0301\u0301',
    'аdmin',
    'İI',
    '👩‍👩‍👧‍👦',
    '\ufffe',
  ],
  ...[
    '__proto__',
    'constructor',
    '"',
    "'",
    '`',
    '\\',
    ',',
    ';',
    '|',
    '  two spaces  ',
    'line\nline',
    'x'.repeat(200),
  ],
];

/** As somebody types or pastes it: one piece, or several of them with words between. */
function payloads(): string[] {
  const chance = chanceOf(8);
  return Array.from({ length: count }, (_, i) => {
    const more = i < pieces.length ? 0 : chance.between(1, 3);
    const given = [pieces[i % pieces.length], ...Array.from({ length: more }, () => chance.oneOf(pieces))];
    return given.join(chance.oneOf(['', ' ', ' and ', '\n']) ?? '');
  });
}

/** Signs that are markup, that nobody sees, or that turn the direction of what follows. */
const unsafeInNames = /[<>=\p{Cc}\u200b\u202a-\u202e\u2066-\u2069]/u;

test(`${count} payloads as a name are refused, or become one that is harmless wherever it stands`, () => {
  const names = payloads().flatMap((text) => {
    const given = nameGiven(text);
    return given.ok ? [given.name] : [];
  });
  expect(names.filter((name) => unsafeInNames.test(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(0);
});

test(`${count} payloads that are said, written and posted are words on every screen, and nothing else`, () => {
  let shown = 0;
  for (const text of payloads()) {
    const said = playerCommandSchema.safeParse({ type: 'say', text });
    if (!said.success || said.data.type !== 'say' || !isWritable(said.data)) continue;
    const { round } = playing()
      .player('Ada', said.data)
      .instructor({ type: 'nudge', text: said.data.text })
      .instructor({
        type: 'post-as',
        personaId: 'witness',
        channelId: 'short',
        text: { en: said.data.text },
      });
    const [team] = round.teams;
    const screens = [
      view(round, { as: 'instructor', language: 'en' }),
      view(round, { as: 'player', teamId: team?.id ?? '', roles: ['lead'], language: 'en' }),
    ];
    for (const screen of screens) expect(JSON.stringify(screen)).toContain(JSON.stringify(said.data.text));
    shown += 1;
  }
  expect(shown).toBeGreaterThan(count / 2);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test(`${count} payloads in the files: a workbook gives them back as they were, and no cell of a table is a formula`, async () => {
  const texts = payloads();
  const rows = texts.map((text) => ({ team: 'A', nickname: text, text }));
  const sheet: Sheet = { id: 'chat', columns: ['team', 'nickname', 'text'], rows };
  const heading = (column: string) => column;
  const [book] = await readXlsxFile(await xlsxOf([sheet], { heading, name: (id) => id }), { trim: false });
  // XML has one sign for the end of a line.
  const lines = texts.map((text) => text.replaceAll('\r\n', '\n'));
  expect(book?.data.slice(1).map((row) => String(row[2]))).toEqual(lines);
  const options = { bom: true, record_delimiter: '\r\n' };
  const table: string[][] = parse(csvOf(sheet, { heading, language: 'en' }), options);
  expect(table.length).toBe(texts.length + 1);
  for (const [i, [, nickname, text]] of table.slice(1).entries()) {
    expect(text).toMatch(/^(?![=+\-@\t\r\n＝＋－＠])/);
    expect(text?.replace(/^'/, '')).toBe(texts[i]?.replace(/^'/, ''));
    expect(nickname).toBe(text);
  }
});

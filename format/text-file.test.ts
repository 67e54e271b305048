import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '@/lab/read-cases';
import { replayCommand } from '@/lab/replay';
import { problemText } from './problem';
import { loadScenario } from './scenario-folder';
import { textFrom } from './text-file';

const danish = 'title: Brød\ncompany: Bageriet på hjørnet\ntext: Æblerne er røde – ikke grønne.\n';
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from([...text].map((sign) => sign.codePointAt(0) ?? 0)).buffer);
const mark = '\ufeff';

/** [how it was saved, the bytes, the line and what the author hears] */
const wrong: [string, Uint8Array, number, string][] = [
  ['ANSI', Buffer.from('a: plain\nb: på hjørnet', 'latin1'), 2, 'letters are broken from "b: på hjørnet" on'],
  ['ANSI, last line', Buffer.from('a: 1\nb: 2\nc: é', 'latin1'), 3, 'letters are broken from "c: é" on'],
  ['UTF-16 with its mark', Buffer.from(mark + danish, 'utf16le'), 1, 'is saved as UTF-16; save it as UTF-8'],
  ['UTF-16 without', Buffer.from(danish, 'utf16le'), 1, 'is saved as UTF-16'],
  ['UTF-16, big end first, with its mark', bigEndian(mark + danish), 1, 'is saved as UTF-16'],
  ['UTF-16, big end first, without', bigEndian(danish), 1, 'is saved as UTF-16'],
  ['UTF-32 with its mark', utf32(mark + danish), 1, 'is saved as UTF-32'],
  ['UTF-32 without', utf32(danish), 1, 'is saved as UTF-32'],
  ['a sign cut in half at the end', Buffer.from('a: ok\nb: ø').subarray(0, -1), 2, 'is not saved as UTF-8'],
  ['a surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1, 'is not saved as UTF-8'],
  ['an overlong slash', Buffer.from([0x61, 0xc0, 0xaf]), 1, 'is not saved as UTF-8'],
];

describe('the bytes of a file', () => {
  it.each(['', 'a', danish, mark + danish, '王小明 😀\n', '\u{10ffff}'])(
    'in UTF-8 are its text: %j',
    (text) => {
      expect(textFrom(Buffer.from(text))).toEqual({ ok: true, text });
    },
  );

  it.each(wrong)('saved as %s are refused with line and remedy', (_, bytes, line, reason) => {
    expect(textFrom(bytes)).toEqual({ ok: false, line, reason: expect.stringContaining(reason) });
  });
});

describe('a file that is not UTF-8', () => {
  let place: string;
  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'golden-hour-'));
  });
  afterAll(() => rm(place, { recursive: true }));

  /** What an author hears of the small scenario after one of its files was saved in another way. */
  async function heard(file: string, save: (text: string) => Uint8Array): Promise<string[]> {
    const folder = path.join(place, 'small');
    await rm(folder, { recursive: true, force: true });
    await cp(path.join(import.meta.dirname, 'fixtures', 'small'), folder, { recursive: true });
    await writeFile(path.join(folder, file), save(await readFile(path.join(folder, file), 'utf8')));
    const loaded = await loadScenario(folder);
    return (loaded.ok ? loaded.advice : loaded.problems).map(problemText);
  }

  it('is found wherever a scenario has one', async () => {
    const ansi = (text: string) => Buffer.from(`${text}# æ\n`, 'latin1');
    const wide = (text: string) => Buffer.from(mark + text, 'utf16le');
    for (const file of ['scenario.yaml', 'en.yaml', 'da.yaml', 'case.yaml']) {
      expect((await heard(file, ansi)).join()).toMatch(
        new RegExp(`^scenarios/small/${file}:\\d+ is not saved as UTF-8`),
      );
      expect(await heard(file, wide)).toEqual([
        expect.stringContaining(`scenarios/small/${file}:1 is saved as UTF-16`),
      ]);
    }
  });

  it('is found among the cases and the round files of the lab', () => {
    const file = path.join(place, 'case.yaml');
    const told: string[] = [];
    const output = { say: () => undefined, complain: (line: string) => told.push(line) };
    return writeFile(file, Buffer.from('id: x\ntells: på', 'latin1'))
      .then(() => expect(readCase(file).problems[0]).toMatchObject({ file, line: 2 }))
      .then(() => replayCommand.run([file], output))
      .then(() => expect(told.join()).toContain(`${file}:2 is not JSON: the file is not saved as UTF-8`));
  });
});

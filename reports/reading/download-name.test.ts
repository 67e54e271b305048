import { describe, expect, it } from 'vitest';
import { contentDisposition, downloadName } from './download-name';

const pdf = (...words: string[]) => downloadName({ words, extension: 'pdf' });

describe('the name of a download', () => {
  it('keeps the letters of every alphabet', () => {
    expect(pdf('Mandag', 'Łódź 王小明 अनिता')).toBe('Mandag, Łódź 王小明 अनिता.pdf');
  });

  it.each([...'\\/:*?"<>|\n\t\u0000\u001f\u007f\u0085\u2028\u202e\u2066\ufeff'])(
    'has no %j, which a system forbids or nobody sees',
    (sign) => {
      expect(pdf(`a${sign}b`)).toBe('a b.pdf');
    },
  );

  it.each(['CON', 'nul', 'Aux', 'PRN', 'com1', 'LPT9', 'COM²', 'CONIN$', 'con.2026', 'nul .x'])(
    'is not the device %s',
    (name) => expect(pdf(name)).toBe(`_${name}.pdf`),
  );

  it('begins and ends with no dot or space', () => {
    expect(pdf(' ..hidden.. ')).toBe('hidden.pdf');
    expect(pdf('../../etc/passwd')).toBe('etc passwd.pdf');
  });

  it('is there even when nothing is left of the words', () => {
    expect(pdf('', '???', '...')).toBe('golden-hour.pdf');
  });

  it.each(['x', 'å', '王', '👩‍👩‍👧‍👦'])(
    'of many %s has at most 255 bytes, whole letters, and still its day',
    (letter) => {
      const name = downloadName({
        words: [letter.repeat(400), letter.repeat(400), letter.repeat(400)],
        last: ['2026-05-04', 'After-action report'],
        extension: 'pdf',
      });
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name.endsWith(', 2026-05-04, After-action report.pdf')).toBe(true);
      expect(name.startsWith(letter)).toBe(true);
      expect(name.split(', ')[0]?.replaceAll(letter, '')).toBe('');
    },
  );

  it('survives half a letter', () => {
    expect(pdf('a\ud83cb')).toBe('a b.pdf');
    expect(() => contentDisposition(pdf('\udc00'))).not.toThrow();
  });
});

describe('the header of a download', () => {
  it('has the name twice: in ASCII, and with every letter (RFC 6266, RFC 8187)', () => {
    expect(contentDisposition('Ærø (år 1)*.pdf')).toBe(
      'attachment; filename="Aero (ar 1).pdf"; filename*=UTF-8\'\'%C3%86r%C3%B8%20%28%C3%A5r%201%29%2A.pdf',
    );
    expect(contentDisposition('王小明.pdf')).toContain('filename="golden-hour.pdf"');
    expect(contentDisposition('"; filename=evil.exe.pdf')).toMatch(
      /^attachment; filename="[^"]+"; filename\*=/,
    );
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('is not troubled by %s', (word) => {
    expect(contentDisposition(pdf(word))).toContain(`"${word}.pdf"`);
  });

  it('is made of signs that a header may hold, whatever the words', () => {
    for (const words of ['\r\nSet-Cookie: a=b', 'ÿþ', '\u00a0', 'a\u0000b']) {
      const header = contentDisposition(pdf(words));
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      expect(new Headers({ 'content-disposition': header }).get('content-disposition')).toBe(header);
    }
  });
});

import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { renderCertificates } from '../certificates';
import type { PrintDocument } from '../document';
import { renderPdf } from '../render';
import { asDrawn } from './drawn';
import type { FontName } from './fonts';
import { type Letters, lettersFor, printable } from './letters';
import { linesOf } from './lines';

/** Names and titles as people have them, by alphabet. */
const names = {
  Latin: ['Åse Bødker', 'Kaʻiulani', 'Nguyễn Thị Ánh', 'Łukasz Żółć', 'Ŵyn ap Ŷ', 'ǃXóõ'],
  Cyrillic: ['Ґалаґан', 'Қайрат', 'Ђорђе', 'Ҳасан Ӯктам'],
  Greek: ['Ἀριστοτέλης', 'Γιώργος'],
  Han: ['王小明', '陳大文', '喆垚翀', '𠮷野', '山田 花子', 'スズキ', 'ㄅㄆ'],
  Hangul: ['김민수', '황보쀍'],
  Devanagari: ['अनिता क्षत्रिय', 'श्रीमती दीप्ति'],
  Arabic: ['محمد علي', 'پژمان گلستانی', 'ٹیپو'],
  Hebrew: ['דוד בן־גוריון (שלום)', 'שָׁלוֹם'],
  Thai: ['สมชาย น้ำ'],
  Bengali: ['সুমন চট্টোপাধ্যায়'],
  Tamil: ['தமிழ்ச்செல்வி'],
  Telugu: ['శ్రీనివాస్'],
  Kannada: ['ಲಕ್ಷ್ಮೀ'],
  Malayalam: ['ശ്രീലക്ഷ്മി'],
  Gujarati: ['શ્રીમતી'],
  Gurmukhi: ['ਸੁਖਵਿੰਦਰ'],
  Oriya: ['ଜଗନ୍ନାଥ'],
  Sinhala: ['ශ්‍රී ලංකා'],
  Khmer: ['ភាសាខ្មែរ'],
  Lao: ['ສົມຊາຍ'],
  Burmese: ['မြန်မာ', 'အောင်ဆန်းစုကြည်'],
  Tibetan: ['བསྟན་འཛིན'],
  Georgian: ['ქართული'],
  Armenian: ['Հայերեն'],
  Ethiopic: ['አማርኛ'],
  Thaana: ['ދިވެހި'],
  Cherokee: ['ᏣᎳᎩ'],
  Inuktitut: ['ᐃᓄᒃᑎᑐᑦ'],
  pictures: ['🔥 Fire drill', '👩‍👩‍👧‍👦 🇩🇰 ❤️ 👍🏽 1️⃣', '☎ ★ ⚠️'],
  mixed: ['Team Blue: محمد, 王小明 (2 votes)', 'קבוצה 12 A, ב'],
};
const looks: FontName[] = ['serif', 'serif-strong', 'sans', 'sans-strong'];

describe('letters of every alphabet', () => {
  it.each(Object.entries(names))('%s: every sign has its picture in some font', async (_, texts) => {
    const letters = await lettersFor(texts);
    expect(letters.missing).toEqual([]);
    for (const look of looks) {
      for (const text of texts) {
        expect(emptyPicturesIn(text, look, letters)).toEqual([]);
        expect(saidBy(text, look, letters)).not.toContain('□');
      }
    }
  });

  it('what no font has is named, and becomes a box', async () => {
    const letters = await lettersFor(['Ada 𓀀𓀁', '𓀀', 'half \ud83c', 'fine']);
    expect(letters.missing).toEqual(['𓀀', '𓀁', '\ud83c']);
    expect(saidBy('Ada 𓀀𓀁', 'serif', letters)).toBe('Ada □□');
    expect(emptyPicturesIn('Ada 𓀀𓀁', 'serif', letters)).toEqual([]);
  });

  it('a document without foreign letters takes no further font along', async () => {
    expect((await lettersFor(['Åse “Bødker” – 5 €', 'Ґалаґан'])).lent).toEqual([]);
  });
});

describe('lines', () => {
  const wanted = async (text: string, width: number) => ({
    letters: await lettersFor([text]),
    look: 'sans' as const,
    width,
    measure: (part: string) => part.length,
  });

  it('end where words end, and lose nothing', async () => {
    const text = 'one two three four\nfive';
    const lines = linesOf(text, await wanted(text, 9));
    expect(lines.map((line) => line.text)).toEqual(['one two', 'three', 'four', 'five']);
  });

  it('tear a word only where it is wider than a line', async () => {
    const text = 'a Donaudampfschiff b';
    const lines = linesOf(text, await wanted(text, 6));
    expect(lines.map((line) => line.text).join('|')).toBe('a Dona|udampf|schiff|b');
  });

  it('run from right to left in Arabic and Hebrew, figures and Latin words among them from left to right', async () => {
    const text = 'אבג 12 def';
    const [line] = linesOf(text, await wanted(text, 99));
    expect(line?.runs.map(asDrawn).join('')).toBe('def 12 אבג');
    const inside = 'Team אב גד, 2';
    const [mixed] = linesOf(inside, await wanted(inside, 99));
    expect(mixed?.runs.map(asDrawn).join('').replace('גד', '2.').replace('אב', '1.')).toBe('Team 2 ,2. 1.');
  });

  it('turn the brackets of a text that runs to the left', async () => {
    const text = 'אב (גד)';
    const [line] = linesOf(text, await wanted(text, 99));
    expect(line?.runs.map(asDrawn).join('')).toBe('(גד) אב');
  });
});

describe('documents', () => {
  it('print every name, in a report and on a certificate', async () => {
    const all = Object.values(names).flat();
    const blocks: PrintDocument['blocks'] = [
      { block: 'title', kicker: all[0] ?? '', text: all.join(', '), lead: all.join(' ') },
      {
        block: 'table',
        caption: 'x',
        columns: [{ head: 'Name', share: 1 }],
        rows: all.map((text) => [[{ text }]]),
      },
      { block: 'list', items: all },
    ];
    const footer = (page: number, pages: number) => `${page} / ${pages}`;
    const report = await renderPdf({ title: '王小明 🔥', language: 'en', footer, blocks });
    expect(report.subarray(0, 5).toString()).toBe('%PDF-');
    const certificates = await renderCertificates({ title: 'अनिता', language: 'en' }, all.map(certificate));
    expect(certificates.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(all.length);
  });
});

/** The pieces of a text for which the font that was chosen has no picture. */
function emptyPicturesIn(text: string, look: FontName, letters: Letters): string[] {
  return linesOf(text, { letters, look, width: Number.POSITIVE_INFINITY, measure: () => 0 })
    .flatMap(({ runs }) => runs)
    .filter((run) => {
      const font = [...letters.own, ...letters.lent].find(({ name }) => name === run.font);
      if (!font) return true;
      const opened = create(font.bytes);
      return !('layout' in opened) || opened.layout(asDrawn(run)).glyphs.some(({ id }) => id === 0);
    })
    .map((run) => `${run.text} (${run.font})`);
}

function saidBy(text: string, look: FontName, letters: Letters): string {
  const lines = linesOf(text, { letters, look, width: Number.POSITIVE_INFINITY, measure: () => 0 });
  return lines.flatMap(({ runs }) => runs.map(asDrawn)).join('');
}

function certificate(name: string) {
  const qr = { width: 1, height: 1, scale: 1, alt: name, shapes: [] };
  return {
    ...{ language: 'en', kicker: 'Certificate', name, sentence: `of ${name}`, qr },
    facts: [{ label: 'Date', value: name }],
    signature: { name, role: 'Led' },
    code: { label: 'Number', text: 'AB' },
    check: { text: 'x', address: 'https://x.test' },
  };
}

it('keeps the words of what was pasted apart: tabs become blanks, every kind of line end a line', () => {
  expect(printable('one\ttwo\vthree\rfour\r\nfive\u0007')).toBe('one two\nthree\nfour\nfive');
});

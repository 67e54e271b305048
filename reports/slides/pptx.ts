import PptxGenJS from 'pptxgenjs';
import { shortened } from '@/engine/signs';
import { lightColour } from '@/look/light-colour';
import type { Deck, DeckBody, DeckSlide } from './deck';
import { printable } from './printable';

type Page = ReturnType<PptxGenJS['addSlide']>;

/** Inches of a wide slide. */
const wide = { left: 0.7, width: 11.93, top: 2.35, bottom: 6.1 };
const ink = lightColour('text').slice(1);
const muted = lightColour('muted').slice(1);
const accent = lightColour('accent').slice(1);
const line = lightColour('line').slice(1);
/** Fonts that every office program has, or has a likeness of. */
const fonts = { head: 'Georgia', text: 'Calibri' };

/** A deck as a presentation with native charts and speaker notes. */
export async function pptxOf(given: Deck): Promise<Buffer> {
  const deck = printable(given);
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.company = 'Golden Hour';
  file.author = 'Golden Hour';
  file.theme = { headFontFace: fonts.head, bodyFontFace: fonts.text };
  for (const [index, slide] of deck.slides.entries()) {
    const page = file.addSlide();
    frame(page, slide, `${deck.foot} · ${index + 1}/${deck.slides.length}`, deck.language);
    bodyOf(page, slide, deck.language);
    page.addNotes(slide.notes);
  }
  const written = await file.write({ outputType: 'nodebuffer' });
  if (!Buffer.isBuffer(written)) throw new Error('unreachable: a buffer was asked for');
  return written;
}

/** What stands around a slide's figures. */
function frame(page: Page, slide: DeckSlide, foot: string, lang: string): void {
  const { left: x, width: w } = wide;
  const text = { x, w, margin: 0, lang };
  if (slide.kicker)
    page.addText(slide.kicker, { ...text, y: 0.45, h: 0.4, fontSize: 18, bold: true, color: accent });
  page.addText(slide.title, {
    ...text,
    ...{ y: 0.85, h: slide.lead ? 0.85 : 1.25, valign: 'top', fit: 'shrink' },
    ...{ fontFace: fonts.head, fontSize: sizeFor(slide.title, 34, 60), color: ink },
  });
  if (slide.lead)
    page.addText(slide.lead, { ...text, y: 1.82, h: 0.55, fontSize: 18, color: ink, valign: 'top' });
  if (slide.question)
    page.addText(slide.question, {
      ...text,
      ...{ y: 6.2, h: 0.65, fontSize: 20, italic: true, fontFace: fonts.head, color: ink, valign: 'middle' },
    });
  page.addText(foot, { ...text, y: 7.02, h: 0.3, fontSize: 11, color: muted });
}

/** A longer text gets a smaller letter. */
function sizeFor(text: string, most: number, signs: number): number {
  return text.length <= signs ? most : Math.max(18, Math.round((most * signs) / text.length + 4));
}

function bodyOf(page: Page, { title, body, question }: DeckSlide, lang: string): void {
  const area = { x: wide.left, y: wide.top, w: wide.width, h: (question ? wide.bottom : 6.85) - wide.top };
  switch (body.body) {
    case 'lines':
      lines(page, body, { ...area, lang, altText: title });
      break;
    case 'bars':
      bars(page, body, { ...area, lang, altText: title });
      break;
    case 'columns':
      columns(page, body, area, lang);
      break;
    case 'list':
      list(page, body, area, lang);
      break;
  }
}

type Area = { x: number; y: number; w: number; h: number };
type ChartArea = Area & { lang: string; altText: string };
type Body<K extends DeckBody['body']> = Extract<DeckBody, { body: K }>;

/** Signs of a label that is read beside a bar. */
const longestLabel = 84;
const labels = { fontFace: fonts.text, fontSize: 14, color: ink };

function lines(page: Page, { labels: names, lines }: Body<'lines'>, area: ChartArea): void {
  page.addChart(
    'line',
    lines.map(({ name, values }) => ({ name, labels: names, values })),
    {
      ...{ ...area, y: 1.6, h: 5.25 },
      chartColors: lines.map(({ colour }) => colour),
      ...{ lineSize: 3, lineDataSymbol: 'none', showLegend: true, legendPos: 'b' },
      ...{ legendFontFace: fonts.text, legendFontSize: 14, legendColor: ink },
      ...{ catAxisLabelFontSize: 12, catAxisLabelColor: muted, catAxisLabelFrequency: '8' },
      ...{ catAxisLabelPos: 'low', valAxisLabelFontSize: 12, valAxisLabelColor: muted },
      valGridLine: { color: line, size: 1 },
      catGridLine: { style: 'none' },
      valAxisLabelFormatCode: '+0;−0;0',
    },
  );
}

function bars(page: Page, { rows, from, to }: Body<'bars'>, area: ChartArea): void {
  // A bar chart begins at the bottom; what is first is read at the top.
  const up = rows.toReversed();
  const values = up.map(({ value }) => Math.round(value * 10) / 10);
  page.addChart(
    'bar',
    [{ name: area.altText, labels: up.map(({ label }) => shortened(label, longestLabel)), values }],
    {
      ...{ ...area, h: Math.min(area.h, 0.5 + rows.length), barDir: 'bar', barGapWidthPct: 45 },
      chartColors: up.map(({ colour }) => colour),
      ...{ showValue: true, dataLabelFontSize: 16, dataLabelFontBold: true, dataLabelColor: ink },
      dataLabelFormatCode: to === undefined ? '+0.0;−0.0;0' : '0',
      ...{ catAxisLabelFontFace: labels.fontFace, catAxisLabelFontSize: rows.length > 7 ? 12 : 14 },
      ...{ catAxisLabelColor: ink, catAxisLabelPos: 'low', catAxisLineShow: true },
      ...{
        valAxisHidden: true,
        valGridLine: { style: 'none' as const },
        catGridLine: { style: 'none' as const },
      },
      ...(to === undefined ? withAir(values) : { valAxisMinVal: from, valAxisMaxVal: to }),
      ...{ showLegend: false, showTitle: false },
    },
  );
}

/** So much of an axis that a figure beside the longest bar meets no label. */
function withAir(values: readonly number[]) {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const air = Math.max(0.5, (most - least) * 0.15);
  return {
    valAxisMinVal: least < 0 ? Math.floor(least - air) : 0,
    valAxisMaxVal: most > 0 ? Math.ceil(most + air) : 0,
  };
}

function columns(page: Page, { columns }: Body<'columns'>, area: Area, lang: string): void {
  const gap = 0.5;
  const w = (area.w - gap * (columns.length - 1)) / columns.length;
  for (const [index, { head, colour, items }] of columns.entries()) {
    const x = area.x + index * (w + gap);
    page.addShape('rect', { x, y: area.y, w, h: 0.06, fill: { color: colour } });
    page.addText(head, {
      x,
      y: area.y + 0.15,
      w,
      h: 0.45,
      margin: 0,
      fontSize: 20,
      bold: true,
      color: ink,
      lang,
    });
    const size = sizeFor(items.join(' '), 22, columns.length > 2 ? 160 : 260);
    page.addText(
      items.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 10 } })),
      {
        ...{ x, y: area.y + 0.7, w, h: area.h - 0.7, margin: 0, valign: 'top', lang },
        ...{ fontFace: fonts.head, fontSize: size, color: ink, fit: 'shrink' },
      },
    );
  }
}

function list(page: Page, { items }: Body<'list'>, area: Area, lang: string): void {
  page.addText(
    items.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 18 } })),
    {
      ...{ ...area, margin: 0, valign: 'top', lang, fit: 'shrink' },
      ...{ fontFace: fonts.head, fontSize: 28, color: ink },
    },
  );
}

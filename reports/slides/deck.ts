import type { SlideKind } from '@/reports/reading/slide-list';

/** A line of a chart: a value for each of the chart's labels. */
export type DeckLine = { name: string; colour: string; dashed: boolean; values: number[] };

/** What fills a slide below its title. Colours are six hexadecimal digits. */
export type DeckBody =
  | { body: 'lines'; labels: string[]; lines: DeckLine[] }
  | { body: 'bars'; rows: { label: string; value: number; colour: string }[]; from: number; to?: number }
  | { body: 'columns'; columns: { head: string; colour: string; items: string[] }[] }
  | { body: 'list'; items: string[]; large: boolean };

/** One slide: why it is shown, what it says, a question to the room, and what its speaker should know. */
export type DeckSlide = {
  kind: SlideKind;
  kicker: string;
  title: string;
  body: DeckBody;
  /** what was done, above the figures */
  lead?: string | undefined;
  question?: string | undefined;
  notes: string;
};

/** All slides of a debrief, with what stands at the foot of each. */
export type Deck = { title: string; language: string; foot: string; slides: DeckSlide[] };

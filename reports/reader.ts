import { teamLook } from '@/look/team-look';
import { isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import type { Language } from '@/words/messages/index';
import type { Line, Tone } from './pdf/document';
import { figuresIn } from './reading/figures';

/**
 * For whom a document is written: all words and figures in one language, all days and times in one zone. A workshop
 * whose zone nobody told has the server's.
 */
export async function readerOf(language: Language, zone?: string | null) {
  const timeZone = isTimeZone(zone) ? zone : ownTimeZone();
  const words = await wordsIn(language, timeZone);
  const { t, debrief, format } = words;
  return {
    ...words,
    timeZone,
    /** nobody told a zone */
    serverTime: !isTimeZone(zone),
    figures: figuresIn(debrief, format),
    team: (index: number) => t('common.team', { letter: teamLook(index).letter }),
    footer: (page: number, pages: number) => t('reports.footer', { page, pages }),
  };
}

/** The same reader, who now knows on which weekday the scenario begins. */
export function withWeekdays(reader: Reader, firstDay: string): Reader {
  const calendar = { firstDay, locale: reader.language };
  return { ...reader, figures: figuresIn(reader.debrief, reader.format, calendar) };
}

export type Reader = Awaited<ReturnType<typeof readerOf>>;

export const plain = (text: string): Line[] => [{ text }];
export const strong = (text: string): Line[] => [{ text, tone: 'strong' }];

/** For what somebody wrote in another language than this reader's: the language, and words that say so. */
export function foreignTo(
  { t, language: own }: Reader,
  language: string | null | undefined,
): { language?: string; aside?: string } {
  if (!language || language === own) return {};
  const name = new Intl.DisplayNames([own], { type: 'language' }).of(language) ?? language;
  return { language, aside: t('common.feed.writtenIn', { language: name }) };
}

/** An effect in its colour, with its sign: never the colour alone. */
export function effect({ figures }: Reader, value: number, decimals = 0): Line[] {
  return [{ text: figures.signed(value, decimals), tone: toneOf(value) }];
}

export function toneOf(value: number): Tone {
  if (Math.round(value) === 0) return 'strong';
  return value > 0 ? 'good' : 'bad';
}

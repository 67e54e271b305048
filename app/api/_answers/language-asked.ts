import { isTimeZone, ownTimeZone } from '@/wire/time-zone';
import { wordsIn } from '@/words/in-language';
import { isLanguage, sourceLanguage } from '@/words/messages/index';

/** The language in `?language=`: two letters, English where there is none. What has not that language falls back itself. */
export function languageAsked(request: Request): string {
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  return /^[a-z]{2}$/.test(language) ? language : 'en';
}

/** The interface's words in `?language=`; in English where there are none. */
export function wordsAsked(request: Request) {
  const language = languageAsked(request);
  return wordsIn(isLanguage(language) ? language : sourceLanguage, ownTimeZone());
}

/** The time zone in `?zone=`, the browser's own; the server's where there is none. */
export function zoneAsked(request: Request): string {
  const zone = new URL(request.url).searchParams.get('zone');
  return isTimeZone(zone) ? zone : ownTimeZone();
}

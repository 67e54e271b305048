import compile from 'icu-minify/compile';
import { createFormatter, createTranslator } from 'use-intl/core';
import { type Language, languages, type Messages } from './messages/index';

/** The time zone in which dates are written; also sent to the client, so that both write the same. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const compiled = new Map<Language, Messages>();

/**
 * The words of a language, compiled: a browser that only fills in what was parsed here needs no parser (next.config.js
 * gives it the small formatter).
 */
export async function messagesIn(language: Language): Promise<Messages> {
  const messages = compiled.get(language) ?? compileAll(await languages[language].load());
  if (!hasEveryMessage(messages)) throw new Error('unreachable: translations are complete by their type');
  compiled.set(language, messages);
  return messages;
}

function compileAll(words: object): object {
  const entries = Object.entries(words).map(([key, value]) => [
    key,
    // Cloned, because the compiler's objects have no prototype and would not pass the border to the browser.
    typeof value === 'string' ? structuredClone(compile(value)) : compileAll(value),
  ]);
  return Object.fromEntries(entries);
}

/** All words of a language, for what is made on the server in a language that was asked for: reports, not pages. */
export async function wordsIn(language: Language, zone: string) {
  const given = { locale: language, timeZone: zone };
  const messages = await messagesIn(language);
  return {
    language,
    t: createTranslator<Messages>({ ...given, messages }),
    debrief: createTranslator<Messages, 'debrief'>({ ...given, messages, namespace: 'debrief' }),
    reason: createTranslator<Messages, 'debrief.reason'>({ ...given, messages, namespace: 'debrief.reason' }),
    format: createFormatter(given),
  };
}

/** `Translation` guarantees the keys; what stands under them is read by the formatter alone. */
function hasEveryMessage(messages: object): messages is Messages {
  return messages !== undefined;
}

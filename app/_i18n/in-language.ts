import { createFormatter, createTranslator } from 'use-intl/core';
import { type Language, languages, type Messages } from './messages/index';
import type { Translation } from './messages/translation';

/** The time zone in which dates are written; also sent to the client, so that both write the same. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export async function messagesIn(language: Language): Promise<Messages> {
  const translation = await languages[language].load();
  if (!hasEveryMessage(translation)) throw new Error('unreachable: translations are complete by their type');
  return translation;
}

/** All words of a language, for what is made on the server in a language that was asked for: reports, not pages. */
export async function wordsIn(language: Language) {
  const given = { locale: language, timeZone };
  const messages = await messagesIn(language);
  return {
    language,
    t: createTranslator<Messages>({ ...given, messages }),
    debrief: createTranslator<Messages, 'debrief'>({ ...given, messages, namespace: 'debrief' }),
    reason: createTranslator<Messages, 'debrief.reason'>({ ...given, messages, namespace: 'debrief.reason' }),
    format: createFormatter(given),
  };
}

/** `Translation` guarantees the keys; only the literal English words differ, and nothing reads those. */
function hasEveryMessage(translation: Translation<Messages>): translation is Messages {
  return translation !== undefined;
}

import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import { type Area, type Language, languages, type Messages } from './messages/index';
import type { Translation } from './messages/translation';
import { negotiateLanguage } from './negotiate';

/** The language of this request: the cookie `language`, then Accept-Language. */
export const currentLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get('language')?.value;
  return negotiateLanguage(chosen, (await headers()).get('accept-language'));
});

/** The time zone in which dates are written; also sent to the client, so that both write the same. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const currentMessages = cache(async (): Promise<Messages> => {
  const translation = await languages[await currentLanguage()].load();
  if (!hasEveryMessage(translation)) throw new Error('unreachable: translations are complete by their type');
  return translation;
});

/** For server components: `const t = await getTranslations('join')`, then as `useTranslations`. */
export async function getTranslations<
  Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never,
>(namespace?: Namespace) {
  const [locale, messages] = await Promise.all([currentLanguage(), currentMessages()]);
  return createTranslator<Messages, Namespace>({
    locale,
    messages,
    timeZone,
    ...(namespace && { namespace }),
  });
}

/** For server components: dates, numbers and lists as the person's language writes them. */
export async function getFormatter() {
  return createFormatter({ locale: await currentLanguage(), timeZone });
}

/** The messages of some areas, to hand to the browser: no page carries words that it does not show. */
export async function messagesOf(areas: readonly Area[]): Promise<Partial<Messages>> {
  const messages = await currentMessages();
  return Object.fromEntries(areas.map((area) => [area, messages[area]]));
}

/** `Translation` guarantees the keys; only the literal English words differ, and nothing reads those. */
function hasEveryMessage(translation: Translation<Messages>): translation is Messages {
  return translation !== undefined;
}

import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { createFormatter, createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import { offeredLanguage } from '@/wire/remembered';
import { messagesIn, timeZone } from '@/words/in-language';
import type { Area, Language, Messages } from '@/words/messages/index';
import { negotiateLanguage } from '@/words/negotiate';

/** The language of this request: the cookie `language`, then what a learning platform offered, then Accept-Language. */
export const currentLanguage = cache(async (): Promise<Language> => {
  const jar = await cookies();
  const [chosen, offered] = [jar.get('language')?.value, jar.get(offeredLanguage)?.value];
  return negotiateLanguage(chosen, (await headers()).get('accept-language'), offered);
});

const currentMessages = cache(async () => messagesIn(await currentLanguage()));

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

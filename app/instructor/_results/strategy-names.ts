import { getTranslations, messagesOf } from '../../_words/server';

/** The names of all strategies, in the reader's language. */
export async function strategyNames(): Promise<Record<string, string>> {
  const { scoring } = await messagesOf(['scoring']);
  const t = await getTranslations('workshops.scenario');
  return { ...scoring?.strategies, silence: t('words'), 'pause-marketing': t('pause') };
}

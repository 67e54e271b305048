import type { ReactNode } from 'react';
import { timeZone } from '@/words/in-language';
import type { Area } from '@/words/messages/index';
import { ClientMessages } from './client-messages';
import { currentLanguage, messagesOf } from './server';

interface MessagesProviderProps {
  /** What the client components below speak of, besides `common` and `errors`, which are always there. */
  areas?: readonly Area[];
  children: ReactNode;
}

/** In a route's layout: `<MessagesProvider areas={['play']}>`; below it `useTranslations('play')` works. */
export async function MessagesProvider({ areas = [], children }: MessagesProviderProps) {
  const language = await currentLanguage();
  const messages = await messagesOf(['common', 'errors', ...areas]);
  return (
    <ClientMessages language={language} messages={messages} timeZone={timeZone}>
      {children}
    </ClientMessages>
  );
}

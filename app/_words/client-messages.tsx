'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language, Messages } from '@/words/messages/index';

interface ClientMessagesProps {
  language: Language;
  messages: Partial<Messages>;
  timeZone: string;
  children: ReactNode;
}

/** Carries the chosen language's words over the border between server and browser. */
export function ClientMessages({ language, messages, timeZone, children }: ClientMessagesProps) {
  return (
    <IntlProvider locale={language} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}

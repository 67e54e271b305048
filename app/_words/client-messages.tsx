'use client';

import { type ReactNode, useSyncExternalStore } from 'react';
import { IntlProvider } from 'use-intl';
import { ownTimeZone } from '@/wire/time-zone';
import type { Language, Messages } from '@/words/messages/index';

interface ClientMessagesProps {
  language: Language;
  messages: Partial<Messages>;
  /** the server's, in which the page was first written */
  timeZone: string;
  children: ReactNode;
}

/** Carries the chosen language's words over the border between server and browser. Times are told in the reader's own zone. */
export function ClientMessages({ language, messages, timeZone, children }: ClientMessagesProps) {
  const zone = useSyncExternalStore(neverChanges, ownTimeZone, () => timeZone);
  return (
    <IntlProvider locale={language} messages={messages} timeZone={zone}>
      {children}
    </IntlProvider>
  );
}

const neverChanges = () => () => undefined;

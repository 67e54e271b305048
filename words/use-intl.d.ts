import type { Language, Messages as SourceMessages } from './messages/index';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: SourceMessages;
  }
}

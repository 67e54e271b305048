import type { en } from './en/index';
import type { Translation } from './translation';

/** English is the source: its literal words also type the arguments of every message. */
export type Messages = typeof en;
export type Area = keyof Messages;

/** The languages of the interface. A new one is a folder beside `en` and a line here. */
export const languages = {
  en: { name: 'English', load: () => import('./en/index').then((module) => module.en) },
  da: { name: 'Dansk', load: () => import('./da/index').then((module) => module.da) },
  de: { name: 'Deutsch', load: () => import('./de/index').then((module) => module.de) },
  es: { name: 'Español', load: () => import('./es/index').then((module) => module.es) },
  pl: { name: 'Polski', load: () => import('./pl/index').then((module) => module.pl) },
} as const satisfies Record<string, { name: string; load: () => Promise<Translation<Messages>> }>;

export type Language = keyof typeof languages;

export const sourceLanguage = 'en' satisfies Language;

export function isLanguage(value: string | undefined): value is Language {
  return value !== undefined && Object.hasOwn(languages, value);
}

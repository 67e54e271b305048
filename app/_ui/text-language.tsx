'use client';

import { createContext, type ReactNode, use } from 'react';
import { useLocale } from 'use-intl';
import { foreignLanguage } from './foreign-language';

const TextLanguageContext = createContext<string | undefined>(undefined);

interface TextLanguageProps {
  /** The languages that the scenario at hand has, its own first. */
  languages: readonly string[];
  /** The one that this person reads it in, where that is known; `languages` count without it. */
  read?: string | undefined;
  children: ReactNode;
}

/** A scenario is read in the language of the interface, or in another where it lacks that one. */
export function TextLanguage({ languages, read, children }: TextLanguageProps) {
  const locale = useLocale();
  const language = read ?? foreignLanguage(languages, locale);
  return (
    <TextLanguageContext value={language === locale ? undefined : language}>{children}</TextLanguageContext>
  );
}

/** For `lang`: the language that the scenario's words are in, where it isn't the page's. */
export function useTextLanguage(): string | undefined {
  return use(TextLanguageContext);
}

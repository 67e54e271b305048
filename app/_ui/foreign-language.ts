/** The language that a scenario's words are in, where it lacks the reader's: its own first. */
export function foreignLanguage(languages: readonly string[], locale: string): string | undefined {
  return languages.includes(locale) ? undefined : languages[0];
}

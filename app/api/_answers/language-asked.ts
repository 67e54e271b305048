/** The language in `?language=`: two letters, English where there is none. What has not that language falls back itself. */
export function languageAsked(request: Request): string {
  const language = new URL(request.url).searchParams.get('language') ?? 'en';
  return /^[a-z]{2}$/.test(language) ? language : 'en';
}

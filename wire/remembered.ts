/** The choices of look and language that a device keeps; they are not about who the person is. */
export type Remembered = 'theme' | 'language';

const yearInSeconds = 31_536_000;

/** The cookie of a choice. */
export function rememberedCookie(name: Remembered, value: string, inFrame: boolean): string {
  return `${name}=${value}; path=/; max-age=${yearInSeconds}; ${sentWith(inFrame)}`;
}

/** The cookie of the language that a learning platform offered: nobody has chosen it, so it goes with the browser's session. */
export const offeredLanguage = 'offered-language';

export function offeredLanguageCookie(language: string, inFrame: boolean): string {
  return `${offeredLanguage}=${language}; path=/; ${sentWith(inFrame)}`;
}

/** In another site's frame browsers keep a cookie only for that site, and over https; anywhere else it is sent with whatever leads here. */
function sentWith(inFrame: boolean): string {
  return inFrame ? 'samesite=none; secure; partitioned' : 'samesite=lax';
}

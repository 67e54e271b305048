/** The choices of look and language that a device keeps; they are not about who the person is. */
export type Remembered = 'theme' | 'language';

const yearInSeconds = 31_536_000;

/**
 * The cookie of a choice. In another site's frame browsers keep one only for that site, and over https; anywhere else it is
 * sent with whatever leads here.
 */
export function rememberedCookie(name: Remembered, value: string, inFrame: boolean): string {
  const sent = inFrame ? 'samesite=none; secure; partitioned' : 'samesite=lax';
  return `${name}=${value}; path=/; max-age=${yearInSeconds}; ${sent}`;
}

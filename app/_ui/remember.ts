const yearInSeconds = 31_536_000;

/** Keeps a choice of look or language on this device; it is not about who the person is. */
export function remember(name: 'theme' | 'language', value: string) {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and older Safari
    document.cookie = `${name}=${value}; path=/; max-age=${yearInSeconds}; samesite=lax`;
  } catch {
    // A frame without storage: the choice holds until the page is loaded again.
  }
}

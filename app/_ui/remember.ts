import { type Remembered, rememberedCookie } from '@/wire/remembered';

/** Keeps a choice of look or language on this device. */
export function remember(name: Remembered, value: string) {
  try {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and older Safari
    document.cookie = rememberedCookie(name, value, window.self !== window.top);
  } catch {
    // A frame without storage: the choice holds until the page is loaded again.
  }
}

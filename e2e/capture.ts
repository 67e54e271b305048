import type { Page } from '@playwright/test';

/** Everything that a browser was sent: each body over HTTP and each frame of its sockets. */
export interface Capture {
  /** Those of the canaries that stand anywhere in it. */
  found: (canaries: readonly string[]) => Promise<string[]>;
}

export function captureOf(page: Page): Capture {
  const frames: string[] = [];
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    // A redirect has no body, and one that is cut short is nobody's to read.
    bodies.push(response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => frames.push(String(payload)));
  });
  return {
    found: async (canaries) => {
      const all = [...frames, ...(await Promise.all(bodies))].join('\n');
      return canaries.filter((one) => all.includes(one));
    },
  };
}

/** The longest stretch of a text that JSON and HTML spell as it is: what to look for in a capture. */
export function recognisable(text: string): string {
  const stretches = text.split(/["\\\n&<>'’]/);
  return stretches.reduce((longest, one) => (one.length > longest.length ? one : longest), '').trim();
}

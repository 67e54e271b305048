import { test as base, expect } from '@playwright/test';

/** Every story: an error in the browser's console, or one that nobody caught, fails it. */
export const test = base.extend<{ quietConsole: undefined }>({
  quietConsole: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on(
        'console',
        (message) =>
          message.type() === 'error' && complaints.push(`${message.text()} ${message.location().url}`),
      );
      context.on('weberror', (error) => complaints.push(String(error.error())));
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

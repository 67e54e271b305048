import { test as base } from '@playwright/test';
import { expect } from './expect';
import { listenToConsole, setTable, type Table } from './table';

interface Fixtures {
  /** The people of the story, each with a browser of their own. */
  table: Table;
  quietConsole: undefined;
}

/** Every story: an error in anybody's console, or one that nobody caught, fails it. */
export const test = base.extend<Fixtures>({
  table: async ({ browser, baseURL }, use) => {
    const table = setTable({ browser, address: baseURL ?? '' });
    await use(table);
    await table.clear();
    expect(table.complaints()).toEqual([]);
  },
  quietConsole: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      listenToConsole(context, complaints);
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

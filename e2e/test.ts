import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { expect } from './expect';
import { type House, openHouse } from './house';
import { listenToConsole, setTable, type Table } from './table';

interface Fixtures {
  /** The people of the story, each with a browser of their own. */
  table: Table;
  quietConsole: undefined;
}

interface OfAWorker {
  house: House;
}

// Stories name the file when they are read; it is written when the worker's server is open.
process.env.E2E_SESSION = path.join(tmpdir(), `golden-hour-e2e-session-${process.pid}.json`);

/** Every story: an error in anybody's console, or one that nobody caught, fails it. */
export const test = base.extend<Fixtures, OfAWorker>({
  /** Stories of one worker follow each other on one server, whose time each of them may move. */
  house: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const house = await openHouse({ clocked: true, session: process.env.E2E_SESSION });
      await use(house);
      await house.close();
    },
    { scope: 'worker', auto: true, timeout: 600_000 },
  ],
  baseURL: async ({ house }, use) => use(house.address),
  table: async ({ browser, house }, use) => {
    await house.time.runs();
    const table = setTable({ browser, address: house.address, time: house.time });
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

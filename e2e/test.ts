import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { expect } from './expect';
import { type RunningServer, startServer } from './running-server';
import { listenToConsole, setTable, type Table } from './table';

interface Fixtures {
  /** The people of the story, each with a browser of their own. */
  table: Table;
  quietConsole: undefined;
}

interface OfAWorker {
  server: RunningServer;
}

// Stories name the file when they are read; it is written when the worker's server is open.
process.env.E2E_SESSION = path.join(tmpdir(), `golden-hour-e2e-session-${process.pid}.json`);

/** Every story: an error in anybody's console, or one that nobody caught, fails it. */
export const test = base.extend<Fixtures, OfAWorker>({
  /** Stories of one worker follow each other on one server, whose time each of them may move. */
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server = await startServer({ clocked: true, session: process.env.E2E_SESSION });
      await use(server);
      await server.close();
    },
    { scope: 'worker', auto: true, timeout: 600_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
  table: async ({ browser, server }, use) => {
    await server.time.runs();
    const table = setTable({ browser, address: server.address, time: server.time });
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

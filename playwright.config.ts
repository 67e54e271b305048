import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { chromiumOptions } from './e2e/chromium';
import { patienceMs } from './e2e/expect';

/** Stories in a real Chromium; each worker has one real server (e2e/test.ts) with its own port and data folder. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/server.ts',
  fullyParallel: true,
  // A story keeps a server of its own and up to eight pages busy, and waits half of the time: one more than there are cores.
  workers: Math.min(4, availableParallelism() + 1),
  forbidOnly: true,
  retries: 0,
  // Only what hangs takes this long, also on a machine that is small and busy.
  timeout: 900_000,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    // A control that never comes ends the story long before the story's own end.
    actionTimeout: patienceMs,
    // Every action copies the whole page into a trace: `npx playwright test <story> --trace on`, when one is looked into.
    trace: 'off',
    video: 'off',
    launchOptions: chromiumOptions,
  },
});

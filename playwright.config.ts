import { defineConfig, devices } from '@playwright/test';
import { chromiumOptions } from './e2e/chromium';

/** Stories in a real Chromium against one real server (e2e/server.ts) with its own port and data folder. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/server.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.E2E_BASE_URL,
    locale: 'en-GB',
    trace: { mode: 'retain-on-failure', screenshots: false },
    video: 'off',
    launchOptions: chromiumOptions,
  },
});

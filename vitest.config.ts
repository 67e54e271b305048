import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** As next.config.js has it for the pages: messages come compiled. */
const resolve = {
  alias: {
    'use-intl/format-message': 'use-intl/format-message/format-only',
    '@': fileURLToPath(new URL('.', import.meta.url)).slice(0, -1),
  },
};
const server = { deps: { inline: ['use-intl'] } };

/** Only what hangs takes this long (ms), also on a machine that is small and busy. */
const patienceMs = 300_000;

/** Real parts that tests of a server share: a database to copy from, and the processes beside a server, bundled. */
const ofServers = {
  server,
  environment: 'node',
  globalSetup: ['server/testing/test-database.ts', 'server/testing/child-processes.ts'],
  testTimeout: patienceMs,
  hookTimeout: patienceMs,
};

/**
 * Three kinds of tests: `unit` is pure and quick; `server` talks to a real database over real sockets; `routes` are asked as pages
 * are, which know one installation in a process. Modules are read once where files leave nothing behind in them.
 */
export default defineConfig({
  test: {
    // Tests of a server wait more than they work: two more at a time than there are cores.
    maxWorkers: Math.min(8, availableParallelism() + 2),
    projects: [
      {
        resolve,
        test: {
          server,
          name: 'unit',
          isolate: false,
          include: [
            'engine/**/*.test.ts',
            'format/**/*.test.ts',
            'lab/**/*.test.ts',
            'scenarios/**/*.test.ts',
            'app/**/*.test.{ts,tsx}',
            'docs/**/*.test.ts',
            'scripts/lib/**/*.test.ts',
            'look/**/*.test.ts',
            'bench/**/*.test.ts',
            'wire/**/*.test.ts',
            'words/**/*.test.ts',
          ],
          exclude: ['app/api/*.test.ts'],
          environment: 'node',
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
        },
      },
      {
        resolve,
        test: {
          ...ofServers,
          name: 'server',
          isolate: false,
          include: [
            'server/**/*.test.ts',
            'drills/**/*.test.ts',
            'reports/**/*.test.ts',
            'scripts/*.test.ts',
          ],
        },
      },
      { resolve, test: { ...ofServers, name: 'routes', include: ['app/api/*.test.ts'] } },
    ],
  },
});

// `npm test`: everything CI runs, on a fresh machine too. The last line is "N passed, N failed".
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChecks, runNode } from './lib/checks.mjs';
import { findChromium } from './lib/chromium.mjs';
import { prepare, root } from './lib/steps.mjs';

const STAGES = [
  { name: 'Checks', run: runChecks },
  { name: 'Engine and server', run: runVitest },
  { name: 'Browser', run: runPlaywright },
];

await prepare({ build: true });
const total = { passed: 0, failed: 0 };
for (const { name, run } of STAGES) {
  process.stdout.write(`\n${name}\n`);
  const { passed, failed } = await run().catch(failure);
  total.passed += passed;
  total.failed += failed;
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runVitest() {
  const report = freshReport('vitest');
  const code = await runNode([
    ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${report}`,
  ]);
  return counted(code, report, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }));
}

async function runPlaywright() {
  const report = freshReport('playwright');
  const code = await runNode(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return counted(code, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

/** A stage that ends badly without a failed test (a crash, an error outside every test) counts as one failure. */
function counted(code, report, read) {
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function freshReport(name) {
  const report = path.join(root, '.start', `${name}.json`);
  rmSync(report, { force: true });
  return report;
}

function failure(error) {
  process.stderr.write(`${error.stack}\n`);
  return { passed: 0, failed: 1 };
}

// `npm run check`: every check of lib/checks.mjs.
import { runChecks } from './lib/checks.mjs';
import { prepare } from './lib/steps.mjs';

await prepare({ build: false });
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;

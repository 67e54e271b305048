// `npm run check`: format, lint, walls between folders, types, and no drift between schema and migrations.
import { runChecks } from './lib/checks.mjs';
import { prepare } from './lib/steps.mjs';

await prepare({ build: false });
const { failed } = await runChecks();
process.exitCode = failed === 0 ? 0 : 1;

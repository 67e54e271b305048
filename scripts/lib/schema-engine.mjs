#!/usr/bin/env node
// Prisma's commands look for a native schema engine and download one when none is named. Nothing here needs it:
// `generate` and `validate` only ask that it exists, and scripts/migration.ts does its work in WebAssembly.
// Whoever really runs it is told so, instead of getting an empty answer.
process.stderr.write(
  'This project has no native schema engine. To write a migration: npm run migration -- <name>\n',
);
process.exit(1);

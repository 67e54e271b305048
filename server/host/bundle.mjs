/** How a program of this house is bundled for Node, by esbuild. */
export const forNode = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
};

/**
 * What lies beside a server's bundle, by name: the processes that it starts, and what reads scenarios, by which kept ones are told
 * from those of other code (format/read-once.ts).
 */
export const besideServer = {
  'scenario-reader': 'format/scenario-folder.ts',
  'debrief-process': 'server/rounds/debriefs/debrief-process.ts',
  'best-found-process': 'server/rounds/best-found/best-found-process.ts',
  'replay-process': 'server/rounds/replays/replay-process.ts',
};

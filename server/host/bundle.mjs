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

/** The processes that a server starts beside itself: the name of each bundle, which lies beside the server's, and its source. */
export const besideServer = {
  'debrief-process': 'server/rounds/debriefs/debrief-process.ts',
  'replay-process': 'server/rounds/replays/replay-process.ts',
};

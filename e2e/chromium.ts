/** How every browser here is started: the system's Chromium, which asks nobody outside for anything. */
export const chromiumOptions = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update'],
  ],
};

/** What Playwright turns off, but for partitioned storage. */
const turnedOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/**
 * A browser as people have it: a page in a frame of another site has a storage of its own there. As Playwright starts it,
 * Chromium with windows refuses one, as strict browsers do.
 */
export const partitioningChromium = {
  ...chromiumOptions,
  args: [...chromiumOptions.args, `--disable-features=${turnedOff.join()}`],
};

// `npm run pictures`: plays a seeded round in real browsers and takes a picture of every main screen. Takes some minutes: time runs fast between them, and stands still for each.
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium';
import { afterTheRound } from './pictures/after';
import { beforeTheRound } from './pictures/before';
import { duringTheRound } from './pictures/during';
import { gatherPlayers } from './pictures/players';
import { openScreenshots } from './pictures/screenshots';
import { startServer } from './running-server';
import bundleServer from './server';

// Screens tell people an address as a workshop would have it, not one of this computer.
await bundleServer();
const server = await startServer({ clocked: true, publicUrl: 'http://golden-hour.example' });
const browser = await chromium.launch(chromiumOptions);
try {
  const screenshots = await openScreenshots();
  const players = await gatherPlayers(browser, server);
  await beforeTheRound(screenshots, players);
  await duringTheRound(screenshots, players);
  await afterTheRound(screenshots, players);
  await players.clear();
  process.stdout.write(`${screenshots.names().length} pictures in docs/pictures\n`);
} finally {
  await browser.close();
  await server.close();
}

// `npm run pictures`: plays a seeded round in real browsers and takes a picture of every main screen. Takes a quarter of an hour.
import { chromium } from '@playwright/test';
import { chromiumOptions } from './chromium';
import { openHouse } from './house';
import { afterTheRound } from './pictures/after';
import { openAlbum } from './pictures/album';
import { beforeTheRound } from './pictures/before';
import { gather } from './pictures/cast';
import { duringTheRound } from './pictures/during';

const house = await openHouse();
const browser = await chromium.launch(chromiumOptions);
try {
  const album = await openAlbum();
  const cast = await gather(browser, house);
  await beforeTheRound(album, cast);
  await duringTheRound(album, cast);
  await afterTheRound(album, cast);
  await cast.clear();
  process.stdout.write(`${album.names().length} pictures in docs/pictures\n`);
} finally {
  await browser.close();
  await house.close();
}

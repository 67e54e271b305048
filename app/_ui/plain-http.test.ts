import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * What browsers leave out on a plain http address, which is how phones reach a laptop. Each has one place that asks first
 * and knows what to do without it.
 */
const missing: Record<string, RegExp> = {
  'app/_ui/copy-text.ts': /navigator\.clipboard\.(writeText|readText)/,
  'app/_charts/picture/hand-over.ts': /navigator\.clipboard\.write\(|\bClipboardItem\b/,
  'app/_ui/keep-awake.ts': /navigator\.wakeLock/,
  'app/_debrief/summary/share/share-result.tsx': /navigator\.(share|canShare)\b/,
  nowhere:
    /randomUUID|crypto\.subtle|\bNotification\b|serviceWorker|navigator\.(locks|storage|mediaDevices|geolocation|bluetooth|usb|permissions|getBattery|credentials)\b|showOpenFilePicker|showSaveFilePicker|\bcaches\b|cookieStore|SharedArrayBuffer|AudioWorklet/,
};

const sources = ['app', 'engine', 'look', 'wire', 'words']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('app/api/'));

test.each(Object.entries(missing))('only %s uses %s', (place, what) => {
  const using = sources.filter((file) =>
    what.test(readFileSync(file, 'utf8').replace(/^ *(\/\/|\/?\*).*$/gm, '')),
  );
  expect(using).toEqual(place === 'nowhere' ? [] : [place]);
});

import { get } from 'node:http';

/** So many phones that open a page at the same moment, each on a line of its own; tells the ms to each first byte. */
const [, , url = '', count = '1'] = process.argv;
const phones = Math.min(1000, Number(count));
const limitMs = 60_000;

const waits = await Promise.all(Array.from({ length: phones }, firstByte));
process.send?.({ waits }, () => process.exit(0));

function firstByte(): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = get(
      url,
      { agent: false, headers: { 'accept-encoding': 'gzip' }, timeout: limitMs },
      (answer) => {
        const waited = performance.now() - begun;
        answer.resume();
        if (answer.statusCode === 200) answer.once('end', () => resolve(waited));
        else reject(new Error(`${url} answered ${answer.statusCode}`));
      },
    );
    asked.once('timeout', () => asked.destroy(new Error(`${url} did not answer`)));
    asked.once('error', reject);
  });
}

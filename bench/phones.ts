import { get } from 'node:http';
import type { Bot } from './bot';
import { percentiles } from './measures';
import type { Row } from './page';

const phones = 300;

/** So many phones open the page to join at the same moment, each on a line of its own, while a player's commands go on. */
export async function openJoinPages(url: string, player: Bot): Promise<Row[]> {
  const waits: number[] = [];
  let open = true;
  const playing = (async () => {
    for (let i = 0; open; i++) {
      const begun = performance.now();
      await player.ask({ type: 'set-extra-time', factor: i % 2 === 0 ? 1 : 1.5 });
      waits.push(performance.now() - begun);
    }
  })();
  const firstBytes = await Promise.all(Array.from({ length: phones }, () => firstByte(`${url}/join`)));
  open = false;
  await playing;
  return [
    [`${phones} phones open /join meanwhile: first byte p50 / p95 / p99 ms`, percentiles(firstBytes)],
    ['a player’s acks meanwhile, p50 / p95 / p99 ms', percentiles(waits)],
  ];
}

/** Milliseconds until the answer begins; throws where it is no page. */
function firstByte(url: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const asked = get(url, { agent: false, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const waited = performance.now() - begun;
      answer.resume();
      if (answer.statusCode === 200) answer.once('end', () => resolve(waited));
      else reject(new Error(`${url} answered ${answer.statusCode}`));
    });
    asked.once('error', reject);
  });
}

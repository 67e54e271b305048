import { get } from 'node:http';
import { cpuOf } from '../cpu';
import type { Line } from '../page';
import { asPart } from '../part';
import { type ServerProcess, startServer } from '../server-process';

const pages = ['/join', '/play'];
const mostKilobytes = 130;
const asks = 50;

await asPart(async (_, tell) => {
  const server = await startServer();
  try {
    for (const page of pages) await tell({ head: page, lines: await scriptsOf(server, page) });
    await tell({ head: 'a page that is not there', lines: [await costOfPage(server, '/not-there', 404)] });
  } finally {
    await server.stop();
  }
});

async function scriptsOf(server: ServerProcess, page: string): Promise<Line[]> {
  const { text: html } = await fetched(`${server.url}${page}`, 'identity');
  const scripts = scriptsIn(html);
  if (scripts.length === 0) throw new Error(`${page} names no script`);
  const all = (encoding: string) =>
    Promise.all(scripts.map((src) => fetched(new URL(src, server.url).href, encoding)));
  const kilobytes = (files: Fetched[]) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const plain = kilobytes(await all('gzip, deflate'));
  const secure = kilobytes(await all('gzip, deflate, br'));
  const read = await all('identity');
  const hasZod = read.some(({ text }) => /["'`]\$?Zod(Error|Type|Object|String)["'`]/.test(text));
  const size = { what: 'scripts over plain http, kB', figure: plain.toFixed(1) };
  return [
    page === '/join'
      ? { ...size, goal: `/join ≤ ${mostKilobytes}`, met: plain <= mostKilobytes }
      : { ...size, goal: `/join ≤ ${mostKilobytes}` },
    { what: 'scripts over https, kB', figure: secure.toFixed(1) },
    { what: 'script files', figure: String(scripts.length) },
    page === '/play'
      ? { what: 'zod in them', figure: hasZod ? 'yes' : 'no', goal: '/play: no', met: !hasZod }
      : { what: 'zod in them', figure: hasZod ? 'yes' : 'no' },
    await costOfPage(server, page, 200),
  ];
}

/** Those that a browser of today loads. */
function scriptsIn(html: string): string[] {
  const tags = [...html.matchAll(/<script\b[^>]*>/gi)].map(([tag]) => tag);
  const wanted = tags.filter((tag) => !/\bnomodule\b/i.test(tag));
  return [...new Set(wanted.flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1] ?? []))];
}

/** CPU of an answer in the middle of many, after the first. */
async function costOfPage(server: ServerProcess, page: string, status: number): Promise<Line> {
  const ask = async () => {
    const answer = await fetched(`${server.url}${page}`, 'gzip');
    if (answer.status !== status) throw new Error(`${page} answered ${answer.status}`);
  };
  await ask();
  const before = await cpuOf(server.pid());
  for (let i = 0; i < asks; i++) await ask();
  const ms = ((await cpuOf(server.pid())) - before) / asks;
  return { what: 'CPU of the server for the page itself, ms', figure: ms.toFixed(1) };
}

type Fetched = { status: number; bytes: number; text: string };

/** A file as it comes over the line: `bytes` are compressed, and `text` is only to be read if asked for as it is. */
function fetched(url: string, encoding: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    const asked = get(
      url,
      { agent: false, headers: { 'accept-encoding': encoding }, timeout: 30_000 },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.once('end', () => {
          const body = Buffer.concat(pieces);
          resolve({ status: answer.statusCode ?? 0, bytes: body.length, text: body.toString() });
        });
        answer.once('error', reject);
      },
    );
    asked.once('timeout', () => asked.destroy(new Error(`${url} did not answer`)));
    asked.once('error', reject);
  });
}

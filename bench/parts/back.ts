import type { Bot } from '../bot';
import { openMeasures, percentile } from '../measures';
import { asPart } from '../part';
import { botsOf, openRooms, patiently, playFor, shapeOf, shapeText, startPlay } from '../room';
import { account, type ServerProcess, startServer } from '../server-process';
import { signIn } from '../trainer';

const mostSeconds = 5;

await asPart(async ({ players: sizes }, tell) => {
  for (const players of sizes) {
    const shape = shapeOf(players);
    const server = await startServer();
    try {
      const rooms = await openRooms(await signIn(server.url, account), shape, openMeasures());
      await startPlay(rooms);
      const bots = botsOf(rooms);
      await playFor(bots, 3);
      const { open, each } = await killed(server, bots);
      const all = Math.max(...each);
      const figure = (ms: number) => (ms / 1000).toFixed(2);
      await tell({
        head: shapeText(shape),
        lines: [
          { what: 'kill -9 to open again, s', figure: figure(open) },
          { what: 'kill -9 to half of them back, s', figure: figure(percentile(each, 0.5)) },
          {
            what: 'kill -9 to everybody back (view and acknowledged command), s',
            figure: figure(all),
            goal: `≤ ${mostSeconds}`,
            met: all <= mostSeconds * 1000,
          },
          { what: 'of it after the server is open, s', figure: figure(all - open) },
        ],
      });
    } finally {
      await server.stop();
    }
  }
});

/** Ms from the kill until it is open, and until each has a new view and an answer. */
async function killed(server: ServerProcess, bots: Bot[]): Promise<{ open: number; each: number[] }> {
  const begun = performance.now();
  const dropped = Promise.all(
    bots.map(({ socket }) => new Promise<void>((resolve) => socket.once('disconnect', () => resolve()))),
  );
  const opening = server.killAndRestart();
  await dropped;
  const each = Promise.all(bots.map((bot) => isBack(bot, begun)));
  return { open: await opening, each: await each };
}

async function isBack(bot: Bot, begun: number): Promise<number> {
  const seenBefore = bot.viewAt;
  await patiently('everybody back', () => bot.socket.connected && bot.viewAt > seenBefore);
  await bot.ask({ type: 'set-extra-time', factor: 1 });
  return performance.now() - begun;
}

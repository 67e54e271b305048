import { openMeasures, percentile } from '../measures';
import { asPart } from '../part';
import { botsOf, closeRooms, openRooms, playFor, shapeOf, shapeText, startPlay } from '../room';
import { account, startServer } from '../server-process';
import { signIn } from '../trainer';

const goals = { message: 20, minute: 1000 };

await asPart(async ({ players: sizes, seconds }, tell) => {
  const server = await startServer();
  try {
    const trainer = await signIn(server.url, account);
    for (const players of sizes) {
      const shape = shapeOf(players);
      const rooms = await openRooms(trainer, shape, openMeasures());
      const lead = rooms[0]?.lead;
      const whole = Math.max(0, ...(lead?.heard ?? []));
      await startPlay(rooms);
      if (lead) {
        await lead.command({ type: 'open-decision' });
        lead.heard.length = 0;
      }
      await playFor(botsOf(rooms), seconds);
      const heard = [...(lead?.heard ?? [])];
      await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'pause', blank: false })));
      closeRooms(rooms);
      const most = Math.max(0, ...heard) / 1000;
      const minute = (heard.reduce((sum, bytes) => sum + bytes, 0) / seconds / 1000) * 60;
      const one = (what: string, kilobytes: number, goal: number) => ({
        what,
        figure: kilobytes.toFixed(1),
        goal: `≤ ${goal.toLocaleString('en')}`,
        met: kilobytes <= goal,
      });
      await tell({
        head: shapeText(shape),
        lines: [
          { what: 'largest message in the lobby, kB', figure: (whole / 1000).toFixed(1) },
          one('largest message in play, kB', most, goals.message),
          { what: 'message in the middle, kB', figure: (percentile(heard, 0.5) / 1000).toFixed(1) },
          { what: 'messages a minute', figure: ((heard.length / seconds) * 60).toFixed(0) },
          one('kB a minute of play', minute, goals.minute),
        ],
      });
    }
  } finally {
    await server.stop();
  }
});

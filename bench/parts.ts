import type { Asked } from './part';

export const partNames = [
  'ratio',
  'joins',
  'carry',
  'back',
  'phones',
  'console',
  'growth',
  'nodes',
  'restart',
  'simulation',
  'pages',
  'engine',
  'exports',
] as const;

export type PartName = (typeof partNames)[number];

/** `whole` and `quick`: what is asked in either form. `limit`: minutes after which the part is ended and said to have failed. */
export type Part = { title: string; says: string; whole: Asked; quick: Asked; limit: number };

const once = (...players: number[]): Asked => ({ players, seconds: 10, times: 1 });

export const parts: Record<PartName, Part> = {
  ratio: {
    title: 'Beside its peers',
    says: `Bots over the real wire in ordinary play; raw WebSocket (\`ws\`), plain Socket.IO and Colyseus replay the number, size and
time of the messages that the game has just sent, and of those that the game's first edition sent for the same play, in
windows that take turns. CPU of the server's process with all its threads by the kernel's count, medians. The first
edition's traffic was recorded with 60 and with 300 players; for more, that of 300 runs so many times side by side. The goals
were set against that traffic; the game's own has fewer and smaller messages, so that the same goal is harder there.`,
    whole: { players: [60, 300, 1000, 2000], seconds: 8, times: 3 },
    quick: { players: [60, 300], seconds: 4, times: 1 },
    limit: 25,
  },
  joins: {
    title: 'Joins',
    says: `From the PIN to the first view: ticket, durable seat, a second line, the view. CPU of the server's process, after a first
room of sixty that is not counted; beside it a bare connect to plain Socket.IO. Medians of repetitions that take turns (of
more than 500 players one).`,
    whole: { players: [60, 300, 2000], seconds: 10, times: 3 },
    quick: { players: [60, 300], seconds: 5, times: 1 },
    limit: 8,
  },
  carry: {
    title: 'What one process carries',
    says: `Everybody plays, the first decision is open and people vote. The bots share the machine with the server, so times are
upper bounds; how late the bots' own timers are stands beside them.`,
    whole: { players: [300, 2000], seconds: 20, times: 1 },
    quick: { players: [300], seconds: 10, times: 1 },
    limit: 8,
  },
  back: {
    title: 'Everybody back',
    says: 'kill -9 of the server in the middle of play; it is started again at once, and everybody comes back by themselves.',
    whole: once(1000),
    quick: once(200),
    limit: 6,
  },
  phones: {
    title: 'A room opens the page to join',
    says: `300 phones open /join at the same moment, each on a line of its own, while others play. The first time the server has just
started; medians of the times after it.`,
    whole: { players: [300], seconds: 8, times: 3 },
    quick: { players: [100], seconds: 5, times: 1 },
    limit: 5,
  },
  console: {
    title: 'The console',
    says: 'Bytes that an instructor gets in ordinary play, counted below the protocol.',
    whole: { players: [60, 300], seconds: 20, times: 1 },
    quick: { players: [300], seconds: 8, times: 1 },
    limit: 5,
  },
  growth: {
    title: 'How the cost grows',
    says: `CPU of the server's process for a second of ordinary play, less what it uses with nobody there. A cost is linear where the
largest size costs no more for each one than half of it does, give or take a seventh for noise. Minutes: one round by a time that is moved second by second.`,
    whole: { players: [240], seconds: 6, times: 1 },
    quick: { players: [60], seconds: 3, times: 1 },
    limit: 10,
  },
  nodes: {
    title: 'Two processes',
    says: `The same play with one process and with \`NODES=2\`. Bots, database and processes share the machine, so what two carry is
reckoned: a process is full when its core is, so two carry as many times the players as the busiest of theirs (the front in
front of them counts, too) has less to do than the one.`,
    whole: { players: [600], seconds: 15, times: 1 },
    quick: { players: [100], seconds: 6, times: 1 },
    limit: 8,
  },
  restart: {
    title: 'Restart of a round',
    says: 'From the text of its whole log to the round in memory, as where no checkpoint fits (decision 44): minute 15, simulated players, five a team. CPU, medians.',
    whole: { players: [5, 50, 300], seconds: 1, times: 5 },
    quick: { players: [50, 300], seconds: 1, times: 3 },
    limit: 6,
  },
  simulation: {
    title: 'Monte-Carlo',
    says: 'What `npm run lab -- balance` plays, on one core.',
    whole: { players: [5], seconds: 8, times: 3 },
    quick: { players: [5], seconds: 3, times: 1 },
    limit: 5,
  },
  pages: {
    title: 'Pages',
    says: 'Scripts that a page names, as they come over plain http (gzip) and over https (Brotli).',
    whole: once(5),
    quick: once(5),
    limit: 3,
  },
  engine: {
    title: 'Engine',
    says: 'Rounds of ten teams of five simulated players, in memory. CPU time, medians over many repetitions.',
    whole: { players: [50], seconds: 1, times: 10 },
    quick: { players: [50], seconds: 1, times: 3 },
    limit: 4,
  },
  exports: {
    title: 'Exports',
    says: 'A round of sixty players in twelve teams whose debrief is there, by the wall clock; medians.',
    whole: { players: [60], seconds: 1, times: 5 },
    quick: { players: [60], seconds: 1, times: 1 },
    limit: 4,
  },
};

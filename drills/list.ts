/** One drill: what is done to the game, and which test does it. `full` drills have a larger form. */
export type Drill = { name: string; does: string; proves: string; files: string[]; full: boolean };

/** The five promises of the README that each drill stands for, by their letter. */
export const drills: Drill[] = [
  {
    name: 'kill',
    does: 'kill -9 at random moments while everybody votes and talks: 20 times; full: 500 times with 60 players',
    proves: 'a b d',
    files: ['server/rounds/kill.test.ts'],
    full: true,
  },
  {
    name: 'kill-points',
    does: 'killed before a line is written, when it is, when it is acknowledged, in a timer: 2 times each; full: 200',
    proves: 'a b',
    files: ['drills/kill-points.test.ts'],
    full: true,
  },
  {
    name: 'network',
    does: 'cut, stalled, half-open and slow lines; no WebSocket: 8 players; full: 100',
    proves: 'a b',
    files: ['drills/network.test.ts'],
    full: true,
  },
  {
    name: 'instructor-storm',
    does: 'pause, resume, extend, rewind, skip, hold at random, devices ten minutes off: 150 commands; full: 1,000',
    proves: 'd',
    files: ['drills/instructor-storm.test.ts'],
    full: true,
  },
  {
    name: 'database',
    does: 'full disk, a database that stands still, stops in the middle of a round: 2 stops; full: 30 s, 20 stops',
    proves: 'a e',
    files: ['drills/database.test.ts'],
    full: true,
  },
  {
    name: 'backup',
    does: 'a backup while people play opens elsewhere with an equal hash: 12 players; full: 60',
    proves: 'a',
    files: ['server/database/backup/backup.test.ts'],
    full: true,
  },
  {
    name: 'bad-input',
    does: 'malformed, oversized, deep, prototype-keyed and too many messages, for every message of the wire',
    proves: 'e',
    files: ['server/live/bad-input.test.ts'],
    full: false,
  },
  {
    name: 'canaries',
    does: 'words planted in all that not everybody may know; every frame and row is searched for them',
    proves: 'c',
    files: ['server/privacy/canary.test.ts', 'server/privacy/views.test.ts'],
    full: false,
  },
  {
    name: 'authorisation',
    does: 'every message and route, by everybody, in every phase; one without a line in the table fails',
    proves: 'c',
    files: ['server/live/authorisation.test.ts', 'app/api/authorisation.test.ts'],
    full: false,
  },
  {
    name: 'guesses',
    does: 'PINs guessed from the address behind which honest people come in',
    proves: 'b e',
    files: ['server/live/guesses.test.ts'],
    full: false,
  },
  {
    name: 'joins',
    does: 'people and scripts who join, twice, too many, too fast',
    proves: 'b',
    files: ['server/live/joining.test.ts', 'server/live/lines.test.ts'],
    full: false,
  },
  {
    name: 'cross-site',
    does: 'requests from other sites, forged addresses, headers, bodies without end',
    proves: 'c',
    files: ['server/host/door.test.ts', 'server/host/own-origin.test.ts', 'server/host/visitor.test.ts'],
    full: false,
  },
  {
    name: 'payloads',
    does: 'markup, formulas, lookalikes and invisible signs in names and words, on to the files',
    proves: 'c',
    files: ['server/live/names.test.ts', 'engine/hostile-words.test.ts', 'engine/readable.test.ts'],
    full: false,
  },
  {
    name: 'strain',
    does: 'a server that is late: its clock, its work, its acknowledgements',
    proves: 'd e',
    files: ['server/live/strain.test.ts'],
    full: false,
  },
];

import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Bot, joinAsBot, play } from './bot';
import { openMeasures, percentiles } from './measures';
import { createWorkshop, openConsole, signIn } from './trainer';

const help = `Bots that join a running Golden Hour over the real wire and play like people.

  npm run bots -- --pin 48201937 --players 60
  npm run bots -- --email ida@example.com --password ... --players 60 --teams 10

  --pin       the workshop's eight digits. No workshop yet? Open /instructor, create one: its lobby shows the PIN.
              Or give --email and --password of an instructor: then a workshop is created and started here.
  --players   how many (default 12, at most 500)
  --teams     teams of the workshop that is created here (default 4); with --pin the trainer sets them
  --scenario  slug of the scenario of the workshop that is created here
  --url       default http://localhost:3000
  --minutes   leave after so long (default 30); they leave by themselves when the round is over`;

const { values } = parseArgs({
  options: {
    pin: { type: 'string' },
    players: { type: 'string', default: '12' },
    teams: { type: 'string', default: '4' },
    scenario: { type: 'string', default: 'happy-to-help' },
    url: { type: 'string', default: 'http://localhost:3000' },
    minutes: { type: 'string', default: '30' },
    email: { type: 'string' },
    password: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const { url, email, password } = values;
const players = Math.min(500, Math.max(1, Number(values.players)));
const measures = openMeasures();

if (values.help || (!values.pin && !(email && password))) {
  console.log(help);
  process.exit(values.help ? 0 : 1);
}

const made = values.pin ? undefined : await newWorkshop();
const pin = (values.pin ?? made?.pin ?? '').replaceAll(/\D/g, '');
const bots: Bot[] = [];
for (let i = 0; i < players; i += 20) {
  const names = Array.from({ length: Math.min(20, players - i) }, (_, k) => `Bot ${i + k + 1}`);
  bots.push(...(await Promise.all(names.map((name) => joinAsBot({ url, measures }, pin, name)))));
}
console.log(`${bots.length} bots have joined ${pin}`);
if (made) await made.start();

const until = Date.now() + Number(values.minutes) * 60_000;
let told = Date.now();
for (let i = 0; Date.now() < until && bots.some((bot) => !bot.ended && bot.socket.active); i++) {
  const bot = bots[i % bots.length];
  if (bot) void play(bot);
  await wait(1000 / bots.length);
  if (Date.now() - told > 10_000) {
    told = Date.now();
    const { stage, clock } = bots[0]?.view ?? {};
    const connected = bots.filter(({ socket }) => socket.connected).length;
    console.log(
      `${stage} ${((clock?.p ?? 0) / 60_000).toFixed(1)} min, ${connected} connected, acks ${percentiles(measures.acks)} ms`,
    );
  }
}
for (const bot of bots) bot.leave();
console.log('The bots have left.');
process.exit(0);

async function newWorkshop() {
  const trainer = await signIn(url, { email: email ?? '', password: password ?? '' });
  const teams = Number(values.teams);
  const workshop = await createWorkshop(trainer, { title: 'Bots', scenario: values.scenario, teams });
  const trainerConsole = await openConsole(trainer, workshop.id);
  const start = async () => {
    await trainerConsole.command({ type: 'start' });
    console.log(`Started; watch it at ${url}/instructor`);
  };
  return { pin: workshop.pin, start };
}

import { createHash } from 'node:crypto';
import { createRound } from '@/engine/create';
import type { Round } from '@/engine/round';
import type { Scenario } from '@/engine/scenario';
import { usualSettings } from '@/engine/usual-settings';
import type { InRound, Session } from '@/server/live/session';
import { instructorActs, playerActs } from './acts';
import { chanceOf } from './chance';
import { brokenAtTheEnd } from './invariants';
import { leaksTo, openKnown, sentTo } from './leaks';
import { openPerson, type Person } from './person';
import { startProcess } from './process';
import { virtualTime } from './virtual-time';
import type { World } from './world';

/**
 * What became of one seed: what was broken, in words; what was promised and survived; how many planted words players were sent
 * in their time; and what the whole of it hashes to.
 */
export type Outcome = {
  wrong: string[];
  promises: number;
  planted: number;
  kills: number;
  cuts: number;
  hash: string;
};

const patienceMs = 60_000;
const door = { role: 'door' as const };
const language = 'en';

/**
 * A round or two with players, a console, an observer and a projector, while lines are cut, the disk refuses and breaks
 * off, and the process is killed; then calm, a pause, and a look at what is left.
 */
export async function simulate(seed: number, scenario: Scenario): Promise<Outcome> {
  const time = virtualTime();
  try {
    const world: World = {
      ...{ chance: chanceOf(seed), time, disk: new Map(), trouble: { isOn: false } },
      ...{ server: null, wrong: [], known: openKnown() },
    };
    return await played(world, seed, scenario);
  } finally {
    time.end();
  }
}

async function played(world: World, seed: number, scenario: Scenario): Promise<Outcome> {
  const { chance, time, disk, trouble, wrong } = world;
  for (let i = 0; i <= seed % 2; i++) {
    const beginning = newRound(`round-${i}`, seed, scenario);
    disk.set(beginning.id, {
      stored: { beginning, workshopId: null, horizon: 0, debrief: null, rewrites: 0 },
      lines: [],
    });
  }
  world.server = startProcess(world);
  const people: Person[] = [];
  for (const roundId of disk.keys()) people.push(...(await gathered(world, roundId, people.length)));
  const isIn = await time.until(() => people.every((one) => one.isIn), patienceMs);
  if (!isIn) wrong.push('not everybody came in');
  for (const { ask, session } of people) if (session.as === 'instructor') ask({ type: 'start' });

  const counts = { kills: 0, cuts: 0 };
  trouble.isOn = true;
  const end = time.clock.now() + chance.between(3_000, 7_000);
  while (time.clock.now() < end) {
    await time.pass(chance.between(20, 250));
    for (const person of people) if (chance.happens(0.25)) act(person, world);
    goWrong(world, people, counts);
  }
  trouble.isOn = false;
  world.server ??= startProcess(world);
  wrong.push(...(await brokenAtTheEnd(world, people)), ...leaks(world, people, scenario));
  const text = JSON.stringify([...disk.values()].map(({ lines, stored }) => [lines, stored.horizon]));
  const promises = people.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const players = people.filter(({ session }) => session.as === 'player');
  const planted = players.reduce((sum, player) => sum + sentTo(player, scenario), 0);
  return { wrong, promises, planted, ...counts, hash: createHash('sha256').update(text).digest('hex') };
}

function leaks({ known }: World, people: Person[], scenario: Scenario): string[] {
  return people.flatMap((person) => {
    const beside = people.filter(({ session }) => session.roundId === person.session.roundId);
    const seatIds = beside.flatMap(({ session }) => (session.as === 'player' ? [session.seatId] : []));
    return leaksTo(person, known, scenario, seatIds);
  });
}

function newRound(id: string, seed: number, scenario: Scenario): Round {
  return createRound({ id, scenario, seed, settings: usualSettings, teamCount: 2 });
}

/** Who is in a round: four players, one of them on a second screen, and those who see all teams. */
async function gathered(world: World, roundId: string, before: number): Promise<Person[]> {
  const staff = {
    ...{ roundId, workshopId: 'w', language, userId: 'ida', name: 'Ida' },
    ...{ stays: false, hasAccount: true, signInId: null },
  };
  const seats = ['ada', 'bo', 'cy', 'di'].map((name) => `${name}-of-${roundId}`);
  for (const seatId of seats) {
    const command = {
      type: 'admit' as const,
      seatId,
      nickname: seatId.slice(0, 2),
      language,
      simulated: false,
    };
    const admitted = world.server?.rounds.submit(roundId, door, `admit ${seatId}`, command);
    let isAdmitted = false;
    void admitted?.then((ack) => {
      isAdmitted = ack.ok;
    });
    if (!(await world.time.until(() => isAdmitted, patienceMs)))
      world.wrong.push(`${seatId} was not admitted`);
  }
  const player = (seatId: string) => ({
    as: 'player' as const,
    seatId,
    roundId,
    workshop: null,
    byCode: false,
  });
  const sessions: Session<InRound>[] = [
    ...[...seats, ...seats.slice(0, 1)].map((seatId) => ({ ...player(seatId), feed: undefined })),
    { ...staff, as: 'instructor', rights: 'owner' },
    { ...staff, as: 'observer', rights: 'observer' },
    { as: 'projector', roundId, workshopId: 'w', language },
  ];
  return sessions.map((session, i) => openPerson(world, session, before + i));
}

function act(person: Person, world: World): void {
  const { chance } = world;
  if (person.session.as === 'player') playerActs(person, world);
  if (person.session.as === 'instructor' && chance.happens(0.3)) instructorActs(person, chance);
}

function goWrong(world: World, people: Person[], counts: { kills: number; cuts: number }): void {
  const { chance, server } = world;
  if (chance.happens(0.12)) {
    chance.oneOf(people)?.line?.cut();
    counts.cuts += 1;
  }
  if (server && chance.happens(0.02)) server.loseDisk();
  if (!server || !chance.happens(0.04)) return;
  counts.kills += 1;
  server.kill();
  world.server = null;
  setTimeout(
    () => {
      world.server ??= startProcess(world);
    },
    chance.between(100, 900),
  );
}

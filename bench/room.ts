import { setTimeout as wait } from 'node:timers/promises';
import { type Bot, joinAsBot, play } from './bot';
import type { Measures } from './measures';
import { createWorkshop, type Lead, openConsole, type Trainer } from './trainer';

/** A workshop with its people and whoever leads it. */
export type Room = { bots: Bot[]; lead: Lead };

export type Shape = { workshops: number; teams: number; players: number };

const scenario = 'seat-taken';
/** Lines that are opened at the same time, and workshops that fill at the same time. */
const atOnce = 20;
const roomsAtOnce = 4;

/** Five a team; up to three hundred are in one workshop, more are spread over rounds of five teams. */
export function shapeOf(players: number): Shape {
  if (players <= 300) return { players, teams: Math.max(1, Math.round(players / 5)), workshops: 1 };
  const workshops = Math.round(players / 25);
  return { players: workshops * 25, teams: workshops * 5, workshops };
}

/** `300 players, 60 teams, 1 workshop` */
export function shapeText({ players, teams, workshops }: Shape): string {
  const counted = (count: number, one: string) =>
    `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
  return [counted(players, 'player'), counted(teams, 'team'), counted(workshops, 'workshop')].join(', ');
}

let opened = 0;

/** Workshops whose people have joined and seen their first view. */
export async function openRooms(trainer: Trainer, shape: Shape, measures: Measures): Promise<Room[]> {
  const rooms: Room[] = [];
  const one = {
    teams: Math.max(1, Math.round(shape.teams / shape.workshops)),
    players: Math.max(1, Math.round(shape.players / shape.workshops)),
  };
  while (rooms.length < shape.workshops) {
    const count = Math.min(roomsAtOnce, shape.workshops - rooms.length);
    rooms.push(...(await Promise.all(Array.from({ length: count }, () => openRoom(trainer, one, measures)))));
  }
  return rooms;
}

async function openRoom(
  trainer: Trainer,
  { teams, players }: { teams: number; players: number },
  measures: Measures,
): Promise<Room> {
  opened += 1;
  // Each room has an address of its own, as offices have.
  const from = `127.0.1.${1 + (opened % 250)}`;
  const workshop = await createWorkshop(trainer, { title: `Bench ${opened}`, scenario, teams });
  const lead = await openConsole(trainer, workshop.id);
  const wire = { url: trainer.url, from, measures };
  const bots: Bot[] = [];
  while (bots.length < players) {
    const first = bots.length;
    const names = Array.from({ length: Math.min(atOnce, players - first) }, (_, i) => `Bot ${first + i + 1}`);
    bots.push(...(await Promise.all(names.map((name) => joinAsBot(wire, workshop.pin, name)))));
  }
  await patiently('first views', () => bots.every(({ view }) => view !== null));
  return { bots, lead };
}

/** Starts all of them, and waits until each has played for so long. */
export async function startPlay(rooms: Room[], playedMs = 5000): Promise<void> {
  await Promise.all(rooms.map(({ lead }) => lead.command({ type: 'start' })));
  const bots = botsOf(rooms);
  await patiently('play', () => bots.every(({ view }) => (view?.clock.p ?? 0) > playedMs));
}

export function closeRooms(rooms: Room[]): void {
  for (const { lead, bots } of rooms) {
    lead.close();
    for (const bot of bots) bot.leave();
  }
}

export function botsOf(rooms: Room[]): Bot[] {
  return rooms.flatMap(({ bots }) => bots);
}

/** Ordinary play: everybody looks once a second and does what a player does. */
export async function playFor(bots: Bot[], seconds: number): Promise<void> {
  const begun = performance.now();
  const moves: Promise<void>[] = [];
  for (let i = 0; performance.now() - begun < seconds * 1000; i++) {
    const bot = bots[i % bots.length];
    if (bot) moves.push(play(bot));
    const due = begun + ((i + 1) * 1000) / bots.length;
    if (due > performance.now()) await wait(due - performance.now());
  }
  await Promise.all(moves);
}

const patienceMs = 120_000;

/** Waits until it is so; throws after two minutes. */
export async function patiently(what: string, done: () => boolean): Promise<void> {
  for (const limit = Date.now() + patienceMs; !done(); await wait(25)) {
    if (Date.now() > limit) throw new Error(`The bench waited in vain for: ${what}`);
  }
}

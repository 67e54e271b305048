import type { Actor, Command } from '@/engine/command';
import type { InRound, Session } from '@/server/live/session';
import { openScreen, type Screen } from '@/server/testing/screen';
import type { Ack } from '@/wire/refusals';
import { openNetworkLine } from './network-line';
import type { Ask, NetworkLine, World } from './world';

/** A device: it comes back by itself and repeats, under the same id, what was not acknowledged. */
export type Person = {
  owner: string;
  session: Session<InRound>;
  by: Actor | undefined;
  screen: Screen;
  line: NetworkLine | null;
  isIn: boolean;
  ask: (command: Command) => void;
  waiting: () => number;
  /** everything that it was ever sent */
  packets: string[];
  acknowledged: { id: string; command: Command; seq: number }[];
};

/** `device`: no other one of this simulation has the same number. */
export function openPerson(world: World, session: Session<InRound>, device: number): Person {
  const screen = openScreen();
  const actor = actorOf(session);
  const acknowledged: Person['acknowledged'] = [];
  const outbox = openOutbox(device, (id, command, ack) => {
    if (ack.ok) acknowledged.push({ id: `${actor.owner} ${id}`, command, seq: ack.seq });
    else if (ack.code === 'unknown') world.wrong.push(`${actor.owner}: ${command.type} made the rules fail`);
  });
  const person: Person = {
    ...{ ...actor, session, screen, acknowledged, line: null, isIn: false, packets: [] },
    waiting: outbox.waiting,
    ask: outbox.ask,
  };
  connect(world, person, outbox);
  return person;
}

type Outbox = ReturnType<typeof openOutbox>;

/** What was asked and has no final answer; over a line, all of it is asked again. */
function openOutbox(device: number, settled: (id: string, command: Command, ack: Ack) => void) {
  const asked = new Map<string, Command>();
  let count = 0;
  let send: Ask | null = null;
  const request = (id: string, command: Command) => send?.(id, command, (ack) => answered(id, command, ack));
  const answered = (id: string, command: Command, ack: Ack) => {
    if (!ack.ok && ack.code === 'try-again') {
      const again = send;
      setTimeout(() => again === send && asked.has(id) && request(id, command), 100);
      return;
    }
    if (asked.delete(id)) settled(id, command, ack);
  };
  return {
    waiting: () => asked.size,
    ask: (command: Command) => {
      count += 1;
      const id = `${device}-${count}`;
      asked.set(id, command);
      request(id, command);
    },
    /** null: there is no line now */
    sendOver: (way: Ask | null) => {
      send = way;
      if (way) for (const [id, command] of asked) request(id, command);
    },
  };
}

/** Over a line of its own, and over another one some time after that was cut. */
function connect(world: World, person: Person, outbox: Outbox): void {
  const line = openNetworkLine(world, () => {
    if (person.line !== line) return;
    outbox.sendOver(null);
    person.isIn = false;
    setTimeout(() => connect(world, person, outbox), world.chance.between(50, 400));
  });
  person.line = line;
  const { owner, by, session, screen } = person;
  line.up(() => {
    if (!world.server) return line.cut();
    world.server.accept(line, {
      ...{ session: readUpTo(session, screen), owner, by },
      read: (packet) => read(world, person, packet),
      welcome: outbox.sendOver,
    });
  });
}

function read(world: World, person: Person, packet: string): void {
  person.packets.push(packet);
  try {
    person.screen.conn.write(packet);
    person.isIn = true;
  } catch (error) {
    world.wrong.push(`what ${person.owner} was told: ${error instanceof Error ? error.message : error}`);
  }
}

/** A player says with each connection how far the feed has been read. */
function readUpTo(session: Session<InRound>, { feed: { feedId, items } }: Screen): Session<InRound> {
  const last = items.at(-1);
  if (session.as !== 'player' || feedId === null || !last) return session;
  return { ...session, feed: { feedId, n: last.n } };
}

function actorOf(session: Session<InRound>): Pick<Person, 'owner' | 'by'> {
  switch (session.as) {
    case 'player':
      return { owner: session.seatId, by: { role: 'player', seatId: session.seatId } };
    case 'instructor':
      return { owner: 'instructor', by: { role: 'instructor', userId: session.userId } };
    default:
      return { owner: session.as, by: undefined };
  }
}

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
  const outbox = new Map<string, Command>();
  const screen = openScreen();
  let asked = 0;
  let send: Ask | null = null;
  const answered = (id: string, command: Command, ack: Ack) => {
    if (!ack.ok && ack.code === 'try-again') {
      const again = send;
      setTimeout(() => again === send && outbox.has(id) && request(id, command), 100);
      return;
    }
    if (!outbox.delete(id)) return;
    if (ack.ok) person.acknowledged.push({ id: `${person.owner} ${id}`, command, seq: ack.seq });
    else if (ack.code === 'unknown') world.wrong.push(`${person.owner}: ${command.type} made the rules fail`);
  };
  const request = (id: string, command: Command) => send?.(id, command, (ack) => answered(id, command, ack));
  const person: Person = {
    ...actorOf(session),
    ...{ session, screen, line: null, isIn: false, packets: [], acknowledged: [] },
    waiting: () => outbox.size,
    ask: (command) => {
      asked += 1;
      const id = `${device}-${asked}`;
      outbox.set(id, command);
      request(id, command);
    },
  };
  const read = (packet: string) => {
    person.packets.push(packet);
    try {
      screen.conn.write(packet);
      person.isIn = true;
    } catch (error) {
      world.wrong.push(`what ${person.owner} was told: ${error instanceof Error ? error.message : error}`);
    }
  };
  const connect = () => {
    const line = openNetworkLine(world, () => {
      if (person.line !== line) return;
      send = null;
      person.isIn = false;
      setTimeout(connect, world.chance.between(50, 400));
    });
    person.line = line;
    const welcome = (ask: Ask) => {
      send = ask;
      for (const [id, command] of outbox) request(id, command);
    };
    const { owner, by } = person;
    line.up(() => {
      if (!world.server) return line.cut();
      world.server.accept(line, { session: readUpTo(session, screen), owner, by, read, welcome });
    });
  };
  connect();
  return person;
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

import { openPublisher } from '@/server/live/publisher';
import { groupedLog } from '@/server/rounds/log';
import { openRounds } from '@/server/rounds/rounds';
import { openDiskLine, simulated } from './disk';
import type { Ask, NetworkLine, Process, Visitor, World } from './world';

const beatMs = 25;

/** Somebody's connection on the server's side. */
type Outlet = {
  conn: { write: (packet: string) => void };
  emit: () => void;
  disconnect: () => void;
};

/** The game as one process has it, and who is connected to it. */
type Running = Pick<ReturnType<typeof openGame>, 'rounds' | 'publisher'> & { lines: Set<NetworkLine> };

/** The game's rounds, log and publisher, as one process has them, without sockets and without PostgreSQL. */
export function startProcess(world: World): Process {
  const diskLine = openDiskLine(world);
  const { rounds, publisher, failed } = openGame(world, diskLine);
  const running: Running = { rounds, publisher, lines: new Set() };
  let isAlive = true;
  const beat = () => {
    if (!isAlive) return;
    void rounds.beat().catch(failed);
    setTimeout(beat, beatMs);
  };
  beat();
  for (const roundId of world.disk.keys()) void rounds.current(roundId);
  return {
    rounds,
    accept: (line, visitor) => (isAlive ? accept(running, line, visitor) : line.cut()),
    loseDisk: diskLine.breakLine,
    kill: () => {
      isAlive = false;
      diskLine.kill();
      for (const line of running.lines) line.cut();
    },
  };
}

function openGame({ time, wrong, known }: World, diskLine: ReturnType<typeof openDiskLine>) {
  const failed = (error: unknown) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (!text.includes(simulated)) wrong.push(`unexpected: ${text}`);
    return 'simulated';
  };
  const rounds = openRounds({
    ...{ clock: time.clock, failed },
    log: groupedLog(diskLine.keeper),
    read: diskLine.readStored,
    extendHorizons: diskLine.extend,
    ownership: diskLine.ownership,
  });
  const publisher = openPublisher<Outlet>(time.clock, failed);
  rounds.watch(({ round }) => known.note(round));
  rounds.watch(publisher.tell);
  return { rounds, publisher, failed };
}

/** What somebody asks goes up their line, what they are told comes down; both are late. */
function accept(running: Running, line: NetworkLine, visitor: Visitor): void {
  const { rounds, publisher, lines } = running;
  const { session, owner, by } = visitor;
  const outlet: Outlet = {
    conn: { write: (packet) => line.down(() => visitor.read(packet)) },
    emit: () => line.cut(),
    disconnect: () => line.cut(),
  };
  lines.add(line);
  line.whenServerNotices(() => {
    lines.delete(line);
    publisher.detach(outlet);
  });
  const ask: Ask = (id, command, answer) =>
    line.up(() => {
      if (!by) return;
      void rounds
        .submit(session.roundId, by, `${owner} ${id}`, command)
        .then((ack) => line.down(() => answer(ack)));
    });
  line.down(() => visitor.welcome(ask));
  void enter(running, line, { outlet, session });
}

async function enter(
  { rounds, publisher, lines }: Running,
  line: NetworkLine,
  { outlet, session }: { outlet: Outlet; session: Visitor['session'] },
): Promise<void> {
  const current = await rounds.current(session.roundId);
  if (!current) return line.cut();
  if (!lines.has(line)) return;
  publisher.attach(outlet, session, rounds.all().find(({ id }) => id === current.id) ?? current);
}

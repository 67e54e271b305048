import { isDeepStrictEqual } from 'node:util';
import { decide } from '@/engine/decide';
import type { LogEntry } from '@/engine/event';
import { replay } from '@/engine/evolve';
import type { Round } from '@/engine/round';
import { seatOf, teamOf } from '@/engine/rules/seats';
import { view } from '@/engine/view';
import { feedSince } from '@/engine/view/feed';
import type { Person } from './person';
import type { World } from './world';

const patienceMs = 60_000;

/** Once it is calm: everybody is answered, then the round stands, then everything that was promised is looked for. */
export async function brokenAtTheEnd(world: World, people: Person[]): Promise<string[]> {
  const { time, disk } = world;
  const isCalm = () => people.every((one) => one.isIn && one.waiting() === 0);
  if (!(await time.until(isCalm, patienceMs)))
    return people.flatMap(({ owner, isIn, waiting }) =>
      isIn && waiting() === 0 ? [] : [`${owner} ${isIn ? 'was not answered' : 'did not come back'}`],
    );
  for (const person of people)
    if (person.session.as === 'instructor') person.ask({ type: 'pause', blank: false });
  const rounds = () => world.server?.rounds.all() ?? [];
  const stands = () =>
    isCalm() && rounds().length === disk.size && rounds().every(({ round }) => round.stage !== 'running');
  if (!(await time.until(stands, patienceMs))) return ['a round that does not stand when it is told to'];
  const now = new Map(rounds().map(({ id, round }) => [id, round]));
  const unlike = () => people.filter((person) => !isUpToDate(person, now.get(person.session.roundId)));
  for (let i = 0; i < 100 && unlike().length > 0; i++) await time.pass(100);
  const screens = unlike().map(({ owner }) => `the screen of ${owner} is not what a new one would show`);
  const logs = [...disk].flatMap(([id, { stored, lines }]) => [
    ...brokenLog(lines),
    ...brokenReplay(stored.beginning, lines, now.get(id)),
    ...people
      .filter(({ session }) => session.roundId === id)
      .flatMap((person) => lostOf(person, stored.beginning, lines)),
  ]);
  return [...screens, ...logs];
}

/** A line is there once, in order; so is every word that somebody said. */
function brokenLog(lines: LogEntry[]): string[] {
  const gaps = lines.filter(({ seq }, i) => seq !== i + 1).map(({ seq }) => `out of order: line ${seq}`);
  const ids = lines.map(({ commandId }) => commandId);
  const doubled = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `doubled: ${id}`);
  return [...gaps, ...doubled];
}

function brokenReplay(beginning: Round, lines: LogEntry[], now: Round | undefined): string[] {
  return isDeepStrictEqual(replay(beginning, lines), now) ? [] : ['the log does not give the round as it is'];
}

/** What was acknowledged stands in its line, as it was asked, or asked for nothing that was not so already. */
function lostOf({ acknowledged, by }: Person, beginning: Round, lines: LogEntry[]): string[] {
  return acknowledged.flatMap(({ id, command, seq }) => {
    const entry = lines[seq - 1];
    if (entry?.commandId !== id) {
      const then = replay(beginning, lines.slice(0, seq));
      const answer = by && decide(then, command, by);
      return answer?.ok && answer.events.length === 0 ? [] : [`lost: ${command.type} ${id}`];
    }
    const said = entry.events.flatMap((event) => (event.type === 'said' ? [event.text] : []));
    const isOther = command.type === 'say' && said[0] !== command.text;
    return isOther ? [`changed: ${command.type} ${id}`] : [];
  });
}

function isUpToDate({ screen, session }: Person, round: Round | undefined): boolean {
  if (!round) return false;
  if (session.as !== 'player')
    return (
      session.as !== 'impersonation' &&
      isDeepStrictEqual(screen.view, asHeard(view(round, { as: session.as, language: session.language })))
    );
  const [seat, team] = [seatOf(round, session.seatId), teamOf(round, session.seatId)];
  if (!seat || !team) return false;
  const { roles, language } = seat;
  const feed = feedSince(round, team.id, language, 0, roles);
  const whole = view(round, { as: 'player', teamId: team.id, roles, language });
  return (
    isDeepStrictEqual(screen.view, asHeard(whole)) && isDeepStrictEqual(screen.feed.items, asHeard(feed))
  );
}

/** As it comes over the wire. */
function asHeard(value: object | null): unknown {
  return JSON.parse(JSON.stringify(value));
}

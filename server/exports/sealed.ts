import { createHash } from 'node:crypto';
import type { Event, LogEntry } from '../../engine/event';
import { replay } from '../../engine/evolve';
import { roundFile } from '../../engine/round-file/round-file';
import { sealed } from '../../engine/round-file/seal';
import type { EndedRound } from './ended-round';

/**
 * The sealed round file, which `npm run lab -- replay` checks and plays again. Without names everybody has a number and
 * the chat holds no words; what each seat did stays, or the round could not be replayed.
 */
export function sealedOf(ended: EndedRound, names: boolean): Buffer {
  const { beginning, log, debrief } = names ? ended : unnamed(ended);
  return Buffer.from(sealed(roundFile(beginning, log, debrief), sha256));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function unnamed(ended: EndedRound): Pick<EndedRound, 'beginning' | 'log' | 'debrief'> {
  const { beginning, debrief } = ended;
  const numbers = new Map<string, number>();
  const nickname = (seatId: string) => {
    const number = numbers.get(seatId) ?? numbers.size + 1;
    numbers.set(seatId, number);
    return `Player ${number}`;
  };
  const log = ended.log.map(
    (entry): LogEntry => ({ ...entry, events: entry.events.map((event) => withoutName(event, nickname)) }),
  );
  const called = new Map(
    replay(beginning, log).teams.map(({ id, seats }) => [id, seats.map((seat) => seat.nickname)]),
  );
  const teams = debrief.teams.map((team) => ({ ...team, names: called.get(team.teamId) ?? [] }));
  const stepsBack = debrief.stepsBack?.map((back) => ({ ...back, reason: '…' }));
  return { beginning, log, debrief: { ...debrief, teams, ...(stepsBack && { stepsBack }) } };
}

function withoutName(event: Event, nickname: (seatId: string) => string): Event {
  switch (event.type) {
    case 'seat-admitted':
    case 'seat-renamed':
      return { ...event, nickname: nickname(event.seatId) };
    case 'round-stepped-back':
      return { ...event, reason: '…' };
    case 'said':
      return { ...event, text: '…' };
    default:
      return event;
  }
}

import { debrief } from '@/engine/debrief';
import type { Event, LogEntry } from '@/engine/event';
import { replay } from '@/engine/evolve';
import { rehearse } from '@/engine/lab/rehearse';
import type { Scenario } from '@/engine/scenario';
import type { Db } from '../database/db';
import { postgresLog } from '../rounds/log';
import { noteStage, readRound, storeDebrief } from '../rounds/store';
import { createWorkshop } from '../workshops/workshops';
import { makeInstructor } from './table';

type Rehearsed = {
  scenario: Scenario;
  teams: number;
  seatsPerTeam: number;
  /** the first people's names */
  nicknames?: string[];
  /** what the first of them writes to the team */
  said?: string;
  /** people, not simulated ones */
  real?: boolean;
};

const seed = 7;

/** An ended round in the records, played by simulated people, with the ids of its round, workshop and owner. */
export async function rehearsedRound(db: Db, given: Rehearsed) {
  const { scenario, teams, seatsPerTeam } = given;
  const ownerId = await makeInstructor(db);
  const settings = { tempo: 1, untimed: false, sorting: 'automatic' as const, ranking: false };
  const workshop = await createWorkshop(db, {
    ownerId,
    title: 'Ærø group',
    scenario,
    teamCount: teams,
    settings,
  });
  const { currentRoundId } = await db.workshop.findUniqueOrThrow({ where: { id: workshop.id } });
  const roundId = currentRoundId ?? '';
  await db.round.update({ where: { id: roundId }, data: { seed } });
  const played = rehearse({ scenario, seed, teams, seatsPerTeam, languages: ['en'] });
  const log = played.log.map((entry) => retold(entry, given));
  await postgresLog(db).append(roundId, log);
  const stored = await readRound(db, roundId);
  if (!stored) throw new Error('the round was not stored');
  await noteStage(db, roundId, 'running', Date.UTC(2026, 4, 4, 9));
  await noteStage(db, roundId, 'ended', Date.UTC(2026, 4, 4, 9, 20));
  await storeDebrief(db, roundId, debrief(replay(stored.beginning, log), log));
  return { roundId, workshopId: workshop.id, ownerId };
}

/** The same line of the log with the names asked for, and with `said` as the first words after the start. */
function retold(entry: LogEntry, { nicknames = [], said, real = false }: Rehearsed): LogEntry {
  const events = entry.events.flatMap((event): Event[] => {
    if (event.type === 'round-started' && said)
      return [event, { type: 'said' as const, seatId: 's0', text: said }];
    if (event.type !== 'seat-admitted') return [event];
    const nickname = nicknames[Number(event.seatId.slice(1))] ?? event.nickname;
    return [{ ...event, nickname, simulated: !real }];
  });
  return { ...entry, events };
}

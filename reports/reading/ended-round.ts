import { teamFigures } from '@/engine/debrief/team-figures';
import type { Debrief, DebriefWords } from '@/engine/debrief/types';
import { debriefWords } from '@/engine/debrief/words';
import { playedOut } from '@/engine/earlier/index';
import type { LogEntry } from '@/engine/event';
import type { Round } from '@/engine/round';
import { wordsIn } from '@/engine/scenario';
import type { Db } from '@/server/database/db';
import { postgresLog } from '@/server/rounds/log';
import { readRound } from '@/server/rounds/store';
import { canIn, type RequestCredentials } from '@/server/workshops/access';
import type { SomeAnnotations } from '@/wire/annotations';
import { annotationsOf } from './annotations';

/** All that an export may tell, read from the records: the round as its log left it, and its debrief. */
export type EndedRound = {
  roundId: string;
  /** `timeZone`: the trainer's, in which days and times are written; null when it is not known */
  workshop: { id: string; title: string; worksCouncil: boolean; timeZone: string | null };
  /** epoch ms */
  startedAt: number | null;
  endedAt: number | null;
  /** before the first line of its log */
  beginning: Round;
  round: Round;
  log: LogEntry[];
  debrief: Debrief;
  /** what was written about it: notes, grades, statements, the board, the plan, the survey */
  annotations: SomeAnnotations;
};

/**
 * An ended round of a workshop that this instructor owns; to everybody else there is no such round.
 * `not-ready`: it has not ended, or its debrief is still being made.
 */
export async function endedRound(
  db: Db,
  { roundId, asker }: { roundId: string; asker: RequestCredentials },
): Promise<EndedRound | 'no-such-round' | 'not-ready'> {
  if (!(await canIn(db, { roundId }, asker, 'export'))) return 'no-such-round';
  const row = await db.round.findUnique({
    where: { id: roundId },
    select: {
      startedAt: true,
      endedAt: true,
      workshop: { select: { id: true, title: true, worksCouncil: true, timeZone: true } },
    },
  });
  if (!row?.workshop) return 'no-such-round';
  const [stored, log] = await Promise.all([readRound(db, roundId), postgresLog(db).read(roundId)]);
  if (!stored?.debrief) return 'not-ready';
  const round = await playedOut(stored.beginning, log);
  const ended = {
    roundId,
    workshop: row.workshop,
    startedAt: row.startedAt?.getTime() ?? null,
    endedAt: row.endedAt?.getTime() ?? null,
    beginning: stored.beginning,
    round,
    log,
    debrief: stored.debrief,
    annotations: await annotationsOf(db, round),
  };
  return row.workshop.worksCouncil ? inTeamFigures(ended) : ended;
}

/** In works-council mode the teams that may not be told of are not there for any export. */
function inTeamFigures(ended: EndedRound): EndedRound {
  const debrief = teamFigures(ended.debrief);
  const told = new Set(debrief.teams.map(({ teamId }) => teamId));
  const teams = ended.round.teams.filter(({ id }) => told.has(id));
  return { ...ended, debrief, round: { ...ended.round, teams } };
}

/** The scenario's words that a report needs, in the reader's language. */
export function wordsOf({ round }: EndedRound, language: string): DebriefWords {
  return debriefWords(round.scenario, language);
}

/** What the rubric's objectives are called, by id, in the order of the scenario. */
export function objectivesOf({ round: { scenario } }: EndedRound, language: string): Record<string, string> {
  const { rubric } = wordsIn(scenario, language);
  const objectives = scenario.structure.rubric ?? [];
  return Object.fromEntries(objectives.map(({ id }) => [id, rubric?.[id]?.title ?? id]));
}

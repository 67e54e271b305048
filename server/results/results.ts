import { fewestPeople } from '@/engine/vocabulary';
import { rightsInWorkshop } from '@/wire/staff-roles';
import type { Db } from '../database/db';
import type { StaffAccount } from '../workshops/access';

/** How a team of people came out of a round; marks from 0 to 100, null where there are none. */
export type TeamResult = {
  index: number;
  /** among the simulated teams of the scenario, by the usual weights, so that all are on one scale; older rounds by the team's own */
  outcome: { score: number; percentile: number } | null;
  desk: number | null;
  intel: number | null;
  /** the instructors' mean level by objective of the rubric, 0 to 4 */
  rubric: Record<string, number>;
  choices: { decisionId: string; responseId: string | null }[];
};

/** An ended round as a line of somebody's results. Nobody is named: teams only. */
export type RoundResult = {
  id: string;
  workshopId: string;
  workshop: string;
  group: string | null;
  scenario: string;
  /** in the reader's language */
  title: string;
  hazards: string[];
  /** by objective, in the reader's language */
  objectives: Record<string, string>;
  /** epoch ms */
  startedAt: number;
  /** of the trainer's browser when the workshop was made; null when it did not say */
  timeZone: string | null;
  onPaper: boolean;
  early: boolean;
  teams: TeamResult[];
  /** whether the reader may open its debrief: figures are the organisation's, what people said is not */
  isOpen: boolean;
};

type Row = Omit<RoundResult, 'objectives' | 'teams'> & {
  rubric: Record<string, { title: string }> | null;
  teams: Omit<TeamResult, 'rubric'>[] | null;
};
type GradeRow = { roundId: string; teamId: string; objectiveId: string; level: number };

/** The most rounds on one page. */
const most = 300;

/**
 * The ended rounds of the organisation, oldest first, all of them or of one group or scenario. Teams of simulated players alone
 * are left out, and in works-council mode teams of fewer than three people. The database takes out of each debrief what is
 * asked for: whole debriefs would be megabytes.
 */
export async function resultsOf(
  db: Db,
  { by, language }: { by: StaffAccount; language: string },
  only: { group?: string; scenario?: string } = {},
): Promise<RoundResult[]> {
  const { group = null, scenario = null } = only;
  const isOpenToAll = rightsInWorkshop(by.role, 'none') !== null;
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, w.id AS "workshopId", w.title AS workshop, w.group_name AS "group",
      r.scenario_slug AS scenario,
      COALESCE(s.content->'words'->${language}->>'title', s.content->'words'->'en'->>'title',
        r.scenario_slug) AS title,
      s.content->'structure'->'hazards' AS hazards,
      COALESCE(s.content->'words'->${language}->'rubric', s.content->'words'->'en'->'rubric') AS rubric,
      (EXTRACT(EPOCH FROM r.started_at) * 1000)::float8 AS "startedAt",
      (${isOpenToAll} OR w.owner_id = ${by.id} OR EXISTS (
        SELECT 1 FROM workshop_share AS h WHERE h.workshop_id = w.id AND h.user_id = ${by.id})) AS "isOpen",
      w.time_zone AS "timeZone", r.on_paper AS "onPaper", COALESCE((r.debrief->>'early')::boolean, false) AS early,
      (SELECT jsonb_agg(jsonb_build_object(
          'index', t->'index', 'outcome', COALESCE(t->'marks'->'outcome'->'usual', t->'marks'->'outcome'), 'desk', t->'marks'->'desk',
          'intel', t->'marks'->'intel',
          'choices', (SELECT COALESCE(jsonb_agg(jsonb_build_object(
              'decisionId', d->'decisionId', 'responseId', d->'responseId')), '[]'::jsonb)
            FROM jsonb_array_elements(t->'decisions') AS d)) ORDER BY (t->>'index')::int)
        FROM jsonb_array_elements(r.debrief->'teams') AS t,
          LATERAL (SELECT COALESCE((t->>'people')::int, jsonb_array_length(t->'names')) AS people) AS here
        WHERE (r.on_paper OR people > 0) AND (NOT w.works_council OR people >= ${fewestPeople})) AS teams
    FROM round AS r JOIN workshop AS w ON w.id = r.workshop_id
      JOIN scenario_copy AS s ON s.hash = r.scenario_hash
    WHERE w.deleted_at IS NULL AND r.debrief IS NOT NULL
      AND r.started_at IS NOT NULL
      AND (${group}::text IS NULL OR w.group_name = ${group})
      AND (${scenario}::text IS NULL OR r.scenario_slug = ${scenario})
    ORDER BY r.started_at DESC LIMIT ${most}`;
  const grades = await gradesOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.reverse().map(({ rubric, teams, ...row }) => ({
    ...row,
    objectives: Object.fromEntries(Object.entries(rubric ?? {}).map(([id, { title }]) => [id, title])),
    teams: (teams ?? []).map((team) => ({ ...team, rubric: levelsOf(grades, row.id, team.index) })),
  }));
}

/** What the instructors and the organisation's graders gave, on average; grades of observers are for comparing notes, not for results. */
async function gradesOf(db: Db, roundIds: string[]): Promise<GradeRow[]> {
  if (roundIds.length === 0) return [];
  return db.$queryRaw<GradeRow[]>`
    SELECT g.round_id AS "roundId", g.team_id AS "teamId", g.objective_id AS "objectiveId",
      AVG(g.level)::float8 AS level
    FROM grade AS g LEFT JOIN colleague AS c ON c.id = g.author_id
    WHERE g.round_id = ANY(${roundIds}) AND g.level IS NOT NULL AND g.objective_id <> ''
      AND (c.rights IS NULL OR c.rights <> 'observer')
    GROUP BY g.round_id, g.team_id, g.objective_id`;
}

function levelsOf(grades: GradeRow[], roundId: string, index: number): Record<string, number> {
  const own = grades.filter((grade) => grade.roundId === roundId && grade.teamId === `team-${index + 1}`);
  return Object.fromEntries(own.map(({ objectiveId, level }) => [objectiveId, level]));
}

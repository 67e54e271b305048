import type { Teamwork } from '@/engine/debrief/types';
import { groups } from '@/engine/vocabulary';
import type { Row, SheetMaker } from './sheet';

/** How a team checked what it heard; empty where that is the team's own, and in debriefs of earlier versions. */
function verification(teamwork: Teamwork | undefined): Row {
  if (!teamwork) return {};
  const { checks, fakes } = teamwork;
  const took = checks.flatMap(({ seconds }) => seconds ?? []).sort((a, b) => a - b);
  return {
    checkSeconds: took[Math.floor((took.length - 1) / 2)] ?? null,
    unchecked: checks.filter(({ seconds }) => seconds === null).length,
    fakesAnswered: fakes?.answered ?? null,
    fakesSeenThrough: fakes?.seenThrough ?? null,
  };
}

/** A row per team: how it ended and its marks; the stakeholders' columns are reputation at the end of play. */
export const teams: SheetMaker = ({ debrief }, words) => ({
  columns: [
    ...(['team', 'players', 'end', 'after30Days', 'average', 'score'] as const),
    ...(['outcomeMark', 'percentile', 'deskMark', 'intelMark'] as const),
    ...(['checkSeconds', 'unchecked', 'fakesAnswered', 'fakesSeenThrough'] as const),
    ...groups,
  ],
  rows: debrief.teams.map(({ index, names, outcome, marks, teamwork }) => ({
    team: words.team(index),
    players: names.length,
    end: outcome.end,
    after30Days: outcome.after30Days,
    average: outcome.average,
    score: outcome.score,
    outcomeMark: marks.outcome?.score ?? null,
    percentile: marks.outcome?.percentile ?? null,
    deskMark: marks.desk,
    intelMark: marks.intel,
    ...verification(teamwork),
    ...Object.fromEntries(groups.map((group) => [group, outcome.byGroup[group].end])),
  })),
});

import { groups } from '@/engine/vocabulary';
import type { SheetMaker } from './sheet';

/** A row per team: how it ended and its marks; the stakeholders' columns are reputation at the end of play. */
export const teams: SheetMaker = ({ debrief }, words) => ({
  columns: [
    ...(['team', 'players', 'end', 'after30Days', 'average', 'score'] as const),
    ...(['outcomeMark', 'percentile', 'deskMark', 'intelMark'] as const),
    ...groups,
  ],
  rows: debrief.teams.map(({ index, names, outcome, marks }) => ({
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
    ...Object.fromEntries(groups.map((group) => [group, outcome.byGroup[group].end])),
  })),
});
